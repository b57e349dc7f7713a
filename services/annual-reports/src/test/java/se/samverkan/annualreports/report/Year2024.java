package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.FactsFromEvents;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.MeetingHeld;

/** A body and its events, in the words of the tests; the report is that of 2024. */
@NullMarked
final class Year2024 {

  static final String BODY = "body_group";
  static final LocalDate LONG_AFTER = LocalDate.of(2025, 6, 1);

  private final FactsFromEvents facts =
      new FactsFromEvents()
          .after(
              new BodyEstablished(
                  BODY, "Ledningsgruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL));

  Year2024 after(Object... events) {
    facts.after(events);
    return this;
  }

  AnnualReport report() {
    return report(LONG_AFTER);
  }

  AnnualReport report(LocalDate today) {
    return AnnualReport.of(facts.of(BODY, NAMES), 2024, today);
  }

  static MeetingHeld held(String meetingId, LocalDate date) {
    return new MeetingHeld(meetingId, BODY, date, null, null, "Eken", List.of(), null);
  }

  static AgendaItemAdded item(String meetingId, String itemId, String number, String title) {
    return new AgendaItemAdded(meetingId, itemId, number, title, List.of());
  }

  static DecisionRecorded decision(
      String id, LocalDate on, String itemNumber, DecisionOutcome outcome) {
    return new DecisionRecorded(
        id,
        BODY,
        "meeting_1",
        "item_" + itemNumber,
        itemNumber,
        null,
        null,
        "att " + id,
        outcome,
        on);
  }

  static AssignmentGiven given(String id, LocalDate on, @Nullable LocalDate due) {
    return given(id, on, due == null ? null : new Due(DueKind.DATE, due, null, null));
  }

  static AssignmentGiven given(String id, LocalDate on, @Nullable Due due) {
    return new AssignmentGiven(
        id,
        BODY,
        "meeting_1",
        "item_1",
        "1",
        null,
        List.of(new Assignee(AssigneeKind.PERSON, "person_anna")),
        List.of(),
        "ta fram " + id,
        due,
        true,
        on);
  }

  static AssignmentReported reported(String id, LocalDate on) {
    return new AssignmentReported(id, on, null, null, null);
  }

  static MatterTakenUp takenUp(String matterId, String meetingId, String itemId, LocalDate on) {
    return new MatterTakenUp(matterId, BODY, meetingId, itemId, "9", "Rubrik", on);
  }

  private static final Map<String, String> NAMES =
      Map.of(
          BODY,
          "Ledningsgruppen",
          "person_anna",
          "Anna",
          "organisation_alm",
          "Almby",
          "organisation_ang",
          "Ängsby",
          "organisation_zed",
          "Zedby",
          "matter_plan",
          "Verksamhetsplan");
}
