package se.samverkan.events.document;

import java.util.Locale;

/** A heading of the document, which others link to. */
record Heading(String text) {

  static Heading of(Class<?> type) {
    String context = type.getPackageName();
    return new Heading(
        context.substring(context.lastIndexOf('.') + 1) + "." + type.getSimpleName());
  }

  /** A link with the anchor that Markdown renderers derive from a heading. */
  String link() {
    String anchor = text.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    return "[%s](#%s)".formatted(text.substring(text.indexOf('.') + 1), anchor);
  }
}
