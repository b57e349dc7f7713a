package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.followups.FollowUpsFromEvents.ANNA;
import static se.samverkan.followups.FollowUpsFromEvents.APRIL_5;
import static se.samverkan.followups.FollowUpsFromEvents.BODY;
import static se.samverkan.followups.FollowUpsFromEvents.MARCH_1;
import static se.samverkan.followups.FollowUpsFromEvents.MAY_3;
import static se.samverkan.followups.FollowUpsFromEvents.NORRVIKEN;
import static se.samverkan.followups.FollowUpsFromEvents.SODERVIK;
import static se.samverkan.followups.FollowUpsFromEvents.given;
import static se.samverkan.followups.FollowUpsFromEvents.planned;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.followups.Step.Kind;

@NullMarked
class HowAnAssignmentGoesOnTest {

  private static final String ID = "assignment_1";
  private static final Assignee TO_ANNA = new Assignee(AssigneeKind.PERSON, ANNA);
  private static final Assignee TO_BO = new Assignee(AssigneeKind.PERSON, "person_bo");
  private static final Due IN_APRIL = new Due(DueKind.DATE, APRIL_5, null, null);
  private static final Due IN_MAY = new Due(DueKind.DATE, MAY_3, null, null);
  private static final MoreTimeAsked ASKED = new MoreTimeAsked(ID, IN_MAY, MARCH_1, "remiss");
  private static final AssignmentReported REPORTED =
      new AssignmentReported(ID, APRIL_5, null, null, "klart");

  private final FollowUpsFromEvents followUps =
      new FollowUpsFromEvents().after(given(ID, IN_APRIL));

  @Test
  void saysWhoTookItOnAndHowFarItHasCome() {
    followUps.after(
        new AssignmentAccepted(ID, TO_ANNA, MARCH_1),
        new AssignmentProgressRecorded(ID, TO_ANNA, "halvvägs", APRIL_5));
    assertThat(followUp().course())
        .extracting(Step::kind)
        .containsExactly(Kind.ACCEPTED, Kind.PROGRESS);
    assertThat(followUp().course().getFirst().assignees()).containsExactly(AssignedTo.of(TO_ANNA));
    assertThat(followUp().course().getLast().text()).isEqualTo("halvvägs");
    assertThat(followUp().course().getLast().assignees()).containsExactly(AssignedTo.of(TO_ANNA));
    assertThat(followUp().awaiting()).isNull();
  }

  @Test
  void waitsForAnAnswerUntilMoreTimeIsGiven() {
    followUps.after(ASKED);
    assertThat(followUp().awaiting()).isEqualTo(Awaiting.ANSWER);
    assertThat(followUp().course().getFirst().due()).isEqualTo(IN_MAY);
    followUps.after(
        new MoreTimeGiven(ID, APRIL_5, "meeting_2", null, "decision_1", null),
        new AssignmentDueChanged(ID, IN_APRIL, IN_MAY, "remiss"));
    assertThat(followUp().awaiting()).isNull();
    assertThat(followUp().due().date()).isEqualTo(MAY_3);
  }

  @Test
  void waitsForAnAnswerUntilMoreTimeIsRefused() {
    followUps.after(ASKED, new MoreTimeRefused(ID, APRIL_5, null, null, "brådskar"));
    assertThat(followUp().awaiting()).isNull();
    assertThat(followUp().due().date()).isEqualTo(APRIL_5);
  }

  @Test
  void waitsForAcceptanceWhenReportedUntilItIsAcceptedOrSentBack() {
    followUps.after(REPORTED);
    assertThat(followUp().awaiting()).isEqualTo(Awaiting.ACCEPTANCE);
    followUps.after(new AssignmentSentBack(ID, MAY_3, null, null, null, "ofullständigt"));
    assertThat(followUp().awaiting()).isNull();
    assertThat(followUp().outcome().status()).isEqualTo(FollowUpStatus.OPEN);
    followUps.after(REPORTED, new AssignmentReportAccepted(ID, MAY_3, null, null, null, null));
    assertThat(followUp().awaiting()).isNull();
    assertThat(followUp().outcome().status()).isEqualTo(FollowUpStatus.DONE);
    assertThat(followUp().course())
        .extracting(Step::kind)
        .containsExactly(Kind.REPORTED, Kind.SENT_BACK, Kind.REPORTED, Kind.REPORT_ACCEPTED);
  }

  @Test
  void belongsToThoseItWasHandedOverToAndWhomTheyStandForThen() {
    followUps.after(
        new RepresentativeAppointed(BODY, "person_bo", SODERVIK, APRIL_5),
        new AssignmentHandedOver(
            ID,
            List.of(TO_ANNA),
            List.of(TO_BO),
            List.of(),
            List.of("Kansliet"),
            APRIL_5,
            null,
            null,
            null,
            "ny anställning"));
    assertThat(followUp().task().assignees())
        .containsExactly(new AssignedTo(AssigneeKind.PERSON, "person_bo", SODERVIK));
    assertThat(followUp().task().support()).containsExactly("Kansliet");
    assertThat(followUp().course().getFirst().before()).containsExactly(AssignedTo.of(TO_ANNA));
  }

  @Test
  void givenBetweenMeetingsHasNoPlaceAndIsDueAtTheNextMeetingOfTheBody() {
    followUps.after(
        between("assignment_2", new Due(DueKind.NEXT_MEETING, null, null, null)),
        planned("meeting_1", MARCH_1),
        planned("meeting_2", APRIL_5),
        planned("meeting_3", MAY_3));
    FollowUp followUp = followUps.followUp("assignment_2");
    assertThat(followUp.given())
        .isEqualTo(new Given(MARCH_1, null, null, null, "decision_1", "matter_1"));
    assertThat(followUp.due().date()).isEqualTo(APRIL_5);
    followUps.after(new MeetingCancelled("meeting_2", BODY, APRIL_5, null, "förhinder"));
    assertThat(followUps.followUp("assignment_2").due().date()).isEqualTo(MAY_3);
  }

  @Test
  void givenBetweenMeetingsIsCorrected() {
    followUps.after(
        between("assignment_2", IN_APRIL),
        new AssignmentBetweenMeetingsCorrected(
            "assignment_2", List.of(TO_BO), List.of(), "skriva om", false, "fel"));
    assertThat(followUps.followUp("assignment_2").task().text()).isEqualTo("skriva om");
    assertThat(followUps.followUp("assignment_2").corrections()).hasSize(1);
  }

  @Test
  void belongsToAnOrganisationOnlyWhileTheTermOfThePersonRuns() {
    LocalDate before = MARCH_1.minusDays(1);
    followUps.after(
        new RepresentativeAppointed(BODY, ANNA, NORRVIKEN, before.minusYears(1)),
        new RepresentativeTermSet(BODY, ANNA, NORRVIKEN, before.minusYears(1), null, before, null));
    assertThat(organisationOfAnna()).isNull();
    followUps.after(
        new RepresentativeReliefCorrected(
            BODY, ANNA, NORRVIKEN, before, null, false, "sitter kvar"));
    assertThat(organisationOfAnna()).isEqualTo(NORRVIKEN);
    followUps.after(new RepresentativeRelieved(BODY, ANNA, NORRVIKEN, before, true));
    assertThat(organisationOfAnna()).isNull();
  }

  private FollowUp followUp() {
    return followUps.followUp(ID);
  }

  private @Nullable String organisationOfAnna() {
    return followUp().task().assignees().getFirst().organisationId();
  }

  private static AssignmentGivenBetweenMeetings between(String id, Due due) {
    return new AssignmentGivenBetweenMeetings(
        id,
        BODY,
        "decision_1",
        "matter_1",
        List.of(TO_ANNA),
        List.of(),
        "skriva",
        due,
        true,
        MARCH_1);
  }
}
