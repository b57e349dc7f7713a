package se.samverkan.application.history;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What events, their fields and the words of vocabularies are called in a language. */
final class HistoryWords {

  private final ResourceBundle bundle;

  private HistoryWords(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "history",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** English for {@code en}, else Swedish. */
  static HistoryWords of(@Nullable String language) {
    return new HistoryWords("en".equals(language) ? Locale.ENGLISH : Locale.of("sv"));
  }

  String event(String name) {
    return or("event." + name, name);
  }

  String field(String name) {
    return or("field." + name, name);
  }

  /** What a word of a vocabulary is called; the text itself when it is no such word. */
  String value(Class<?> vocabulary, String word) {
    return or("value." + vocabulary.getSimpleName() + "." + word, word);
  }

  String yes() {
    return bundle.getString("yes");
  }

  String no() {
    return bundle.getString("no");
  }

  private String or(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }
}
