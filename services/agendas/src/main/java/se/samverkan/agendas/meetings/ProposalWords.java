package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.platform.refusals.Refusal;

/** The words of proposed minutes in one language. */
enum ProposalWords {
  SWEDISH("sv"),
  ENGLISH("en");

  private final String language;

  ProposalWords(String language) {
    this.language = language;
  }

  /** Swedish where none is asked for. */
  static ProposalWords of(@Nullable String language) {
    for (ProposalWords each : values()) {
      if (language == null || each.language.equals(language.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new Refusal(
        AgendasRefusal.LANGUAGE_UNKNOWN,
        "language",
        "The language is sv or en, not " + language + ".");
  }

  String language() {
    return language;
  }

  String of(String swedish, String english) {
    return this == SWEDISH ? swedish : english;
  }

  String date(LocalDate date) {
    return date.toString();
  }

  String form(MeetingForm form) {
    return switch (form) {
      case ON_SITE -> of("på plats", "on site");
      case REMOTE -> of("på distans", "remote");
      case HYBRID -> of("på plats och på distans", "on site and remote");
    };
  }

  String outcome(ItemOutcome outcome) {
    return switch (outcome) {
      case INFORMED -> of("Information", "Information");
      case DISCUSSED -> of("Diskuterades", "Discussed");
      case DECIDED -> of("Beslut", "Decision");
      case TABLED -> of("Bordlades", "Tabled");
      case WITHDRAWN -> of("Utgick", "Withdrawn");
      case NOTHING_TO_REPORT -> of("Inget att rapportera", "Nothing to report");
    };
  }
}
