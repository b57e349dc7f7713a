package se.samverkan.application.pages;

import org.jspecify.annotations.Nullable;

/** What a form leaves empty was not given. */
final class Texts {

  private Texts() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A whole number of at most nine digits; null of anything else. */
  static @Nullable Integer number(@Nullable String text) {
    return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
  }
}
