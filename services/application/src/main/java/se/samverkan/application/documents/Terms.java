package se.samverkan.application.documents;

import se.samverkan.annualreports.report.AssignmentState;
import se.samverkan.annualreports.report.Presence;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.workplans.BudgetLineKind;

/** What the values of the domain are called in documents. */
record Terms(Wording words) {

  String of(MeetingForm form) {
    return switch (form) {
      case ON_SITE -> words.of("På plats", "On site");
      case REMOTE -> words.of("På distans", "Remote");
      case HYBRID -> words.of("På plats och på distans", "On site and remote");
    };
  }

  String of(ItemOutcome outcome) {
    return switch (outcome) {
      case INFORMED -> words.of("Information", "Information");
      case DISCUSSED -> words.of("Diskussion", "Discussion");
      case DECIDED -> words.of("Beslut", "Decision");
      case TABLED -> words.of("Bordlagt", "Tabled");
      case WITHDRAWN -> words.of("Utgick", "Withdrawn");
      case NOTHING_TO_REPORT -> words.of("Inget att rapportera", "Nothing to report");
    };
  }

  String of(DecisionOutcome outcome) {
    return switch (outcome) {
      case APPROVED -> words.of("Godkänt", "Approved");
      case APPROVED_WITH_ADJUSTMENTS ->
          words.of("Godkänt med justeringar", "Approved with adjustments");
      case RECOMMENDED -> words.of("Rekommenderat", "Recommended");
      case FORWARDED -> words.of("Överlämnat", "Forwarded");
      case DECLINED -> words.of("Avslaget", "Declined");
      case TABLED -> words.of("Bordlagt", "Tabled");
      case NOTED -> words.of("Till handlingarna", "Noted");
      case ASSIGNED -> words.of("Uppdrag", "Assigned");
      case LEFT_TO_MEMBERS -> words.of("Upp till varje medlem", "Left to members");
      case MEETING_CANCELLED -> words.of("Möte inställt", "Meeting cancelled");
    };
  }

  String of(AssignmentState state) {
    return switch (state) {
      case DONE -> words.of("Klart", "Done");
      case DROPPED -> words.of("Avskrivet", "Dropped");
      case OPEN -> words.of("Öppet", "Open");
      case OVERDUE -> words.of("Försenat", "Overdue");
    };
  }

  String of(Presence presence) {
    return switch (presence) {
      case PRESENT -> words.of("På plats", "On site");
      case REMOTE -> words.of("På distans", "Remote");
      case ABSENT -> words.of("Frånvarande", "Absent");
      case NOT_RECORDED -> words.of("Uppgift saknas", "Not recorded");
    };
  }

  /** In a letter or a dash, as in the table of all meetings. */
  String mark(Presence presence) {
    return switch (presence) {
      case PRESENT -> words.of("N", "P");
      case REMOTE -> words.of("D", "R");
      case ABSENT -> words.of("F", "A");
      case NOT_RECORDED -> "–";
    };
  }

  String of(se.samverkan.annualreports.facts.MeetingState state) {
    return switch (state) {
      case PLANNED -> words.of("Planerat", "Planned");
      case CALLED -> words.of("Kallat", "Called");
      case HELD -> words.of("Hållet", "Held");
      case CANCELLED -> words.of("Inställt", "Cancelled");
    };
  }

  String of(DecisionState state) {
    return switch (state) {
      case CIRCULATING -> words.of("Utskickat för svar", "Being asked about");
      case FALLEN -> words.of("Fallet", "Fallen");
      case IN_FORCE -> words.of("Gäller", "In force");
      case REPLACED -> words.of("Ersatt", "Replaced");
      case REVOKED -> words.of("Upphävt", "Revoked");
    };
  }

  String of(AttendanceCapacity capacity) {
    return switch (capacity) {
      case MEMBER -> words.of("ledamot", "member");
      case SUBSTITUTE -> words.of("ersättare", "substitute");
      case STAFF -> words.of("tjänsteperson", "staff");
      case GUEST -> words.of("gäst", "guest");
    };
  }

  /** A role in which somebody recorded something. */
  String role(String role) {
    return switch (role) {
      case "secretary" -> words.of("sekreterare", "secretary");
      case "chair" -> words.of("ordförande", "chair");
      case "representative" -> words.of("ledamot", "representative");
      case "adjuster" -> words.of("justerare", "adjuster");
      case "administrator" -> words.of("administratör", "administrator");
      case "system" -> words.of("systemet", "the system");
      default -> role;
    };
  }

  String of(BudgetLineKind kind) {
    return switch (kind) {
      case INCOME -> words.of("Intäkt", "Income");
      case COST -> words.of("Kostnad", "Cost");
    };
  }
}
