package se.samverkan.application.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;

/** The words of documents in one language. */
enum Wording {
  SWEDISH("sv"),
  ENGLISH("en");

  private final Locale locale;

  Wording(String language) {
    this.locale = Locale.of(language);
  }

  /**
   * Swedish where none is asked for.
   *
   * @throws Refusal {@code DOCUMENT_LANGUAGE_UNKNOWN}
   */
  static Wording of(@Nullable String language) {
    for (Wording each : values()) {
      if (language == null || each.locale.getLanguage().equals(language)) {
        return each;
      }
    }
    throw new Refusal(
        DocumentsRefusal.DOCUMENT_LANGUAGE_UNKNOWN,
        "language",
        "The language is sv or en, not " + language + ".");
  }

  Locale locale() {
    return locale;
  }

  String code() {
    return locale.getLanguage();
  }

  /** Stands before the number of a page. */
  String page() {
    return of("Sida", "Page");
  }

  String of(String swedish, String english) {
    return this == SWEDISH ? swedish : english;
  }

  /** As 14 mars 2025. */
  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }

  /** As 2025-03-14, where there is little room. */
  String shortDate(LocalDate date) {
    return date.toString();
  }

  String shortDateOr(@Nullable LocalDate date, String otherwise) {
    return date == null ? otherwise : shortDate(date);
  }

  String dateOr(@Nullable LocalDate date, String otherwise) {
    return date == null ? otherwise : date(date);
  }

  /** As fredag 14 mars 2025. */
  String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
  }

  /** As 9.00–11.30; empty where the start is not known. */
  String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
    if (from == null) {
      return to == null ? "" : "–" + time(to);
    }
    return time(from) + (to == null ? "" : "–" + time(to));
  }

  private String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(of("H.mm", "HH:mm"), locale).format(time);
  }

  String number(long number) {
    return String.format(locale, "%,d", number);
  }
}
