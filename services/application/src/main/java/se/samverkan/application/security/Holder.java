package se.samverkan.application.security;

import java.util.Locale;

/** Who somebody can be for a request; the later the more it counts. */
enum Holder {
  PUBLIC,
  SIGNED_IN,
  READER,
  REPRESENTATIVE,
  ADJUSTER,
  CHAIR,
  SECRETARY,
  ADMINISTRATOR;

  /** As events and people say it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
