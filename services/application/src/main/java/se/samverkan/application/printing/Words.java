package se.samverkan.application.printing;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of printed texts in one language. */
public final class Words {

  private final ResourceBundle bundle;

  /** Swedish for {@code sv}, English for {@code en}. */
  public Words(Locale language) {
    this.bundle =
        ResourceBundle.getBundle(
            "words",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text under a key, with numbers and dates as they are. */
  public String of(String key, @Nullable Object... values) {
    Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
    return texts.length == 0
        ? bundle.getString(key)
        : MessageFormat.format(bundle.getString(key), texts);
  }
}
