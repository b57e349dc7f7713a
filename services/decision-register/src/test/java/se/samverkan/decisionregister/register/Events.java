package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;

/** Events around decisions, in the words of the tests. */
@NullMarked
public final class Events {

  public static final String GROUP = "body_group";
  public static final String COMMITTEE = "body_committee";
  public static final String SPRING = "meeting_spring";
  public static final String AUTUMN = "meeting_autumn";
  public static final String MATTER = "matter_plan";
  public static final String ULF = "person_ulf";
  public static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  public static final LocalDate OCTOBER_4 = LocalDate.of(2024, 10, 4);

  private Events() {}

  public static MeetingCalled called(
      String meetingId, String bodyId, String number, LocalDate date) {
    return new MeetingCalled(
        meetingId, bodyId, number, date, null, null, null, MeetingForm.ON_SITE);
  }

  public static AgendaItemAdded added(
      String meetingId, String itemId, String number, String title) {
    return new AgendaItemAdded(meetingId, itemId, number, title, List.of());
  }

  public static DecisionRecorded decided(String id, String itemNumber, String text) {
    return decided(id, "item_" + itemNumber, itemNumber, null, text);
  }

  public static DecisionRecorded decided(
      String id, String itemId, String itemNumber, @Nullable String matterId, String text) {
    return new DecisionRecorded(
        id,
        GROUP,
        SPRING,
        itemId,
        itemNumber,
        matterId,
        null,
        text,
        DecisionOutcome.APPROVED,
        MARCH_1);
  }

  public static DecisionCorrected corrected(String id, String itemId, String text) {
    return new DecisionCorrected(
        id, itemId, "7", MATTER, "7.1", text, DecisionOutcome.RECOMMENDED, "fel i avskriften");
  }

  public static AssignmentGiven given(String id, @Nullable String decisionId, String task) {
    return new AssignmentGiven(
        id,
        GROUP,
        SPRING,
        "item_2",
        "2",
        decisionId,
        List.of(new Assignee(AssigneeKind.PERSON, ULF)),
        List.of(),
        task,
        new Due(DueKind.DATE, OCTOBER_4, null, null),
        true,
        MARCH_1);
  }

  public static MatterOpened opened() {
    return new MatterOpened(MATTER, GROUP, "Mötesplan 2025", MARCH_1);
  }

  public static MatterTakenUp takenUp(
      String meetingId, String bodyId, String itemId, String title, LocalDate on) {
    return new MatterTakenUp(MATTER, bodyId, meetingId, itemId, "2", title, on);
  }
}
