package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.followups.FollowUpsFromEvents.ANNA;
import static se.samverkan.followups.FollowUpsFromEvents.BODY;
import static se.samverkan.followups.FollowUpsFromEvents.MARCH_1;
import static se.samverkan.followups.FollowUpsFromEvents.NORRVIKEN;
import static se.samverkan.followups.FollowUpsFromEvents.SODERVIK;
import static se.samverkan.followups.FollowUpsFromEvents.given;
import static se.samverkan.followups.FollowUpsFromEvents.planned;
import static se.samverkan.followups.FollowUpsFromEvents.present;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;

@NullMarked
class WhomAnAssigneeStoodForTest {

  private final FollowUpsFromEvents followUps =
      new FollowUpsFromEvents().after(planned("meeting_1", MARCH_1));

  @Test
  void theAttendanceOfTheMeetingSaysIt() {
    followUps.after(
        appointed(NORRVIKEN, LocalDate.of(2020, 1, 1)),
        new AttendanceRecorded("meeting_1", present(ANNA, SODERVIK)),
        given("assignment_1", null));
    assertThat(organisation()).isEqualTo(SODERVIK);
  }

  @Test
  void attendanceThatIsCorrectedLaterCounts() {
    followUps.after(
        new AttendanceRecorded("meeting_1", present(ANNA, SODERVIK)),
        given("assignment_1", null),
        new AttendanceCorrected("meeting_1", present(ANNA, NORRVIKEN), "fel kommun"));
    assertThat(organisation()).isEqualTo(NORRVIKEN);
  }

  @Test
  void withoutAttendanceTheTermInTheBodySaysIt() {
    followUps.after(
        appointed(NORRVIKEN, LocalDate.of(2020, 1, 1)),
        new AttendanceRecorded("meeting_1", present(ANNA, SODERVIK)),
        given("assignment_1", null),
        new AttendanceStruck("meeting_1", ANNA, "var inte där"));
    assertThat(organisation()).isEqualTo(NORRVIKEN);
  }

  @Test
  void aTermThatIsKnownOrCorrectedLaterCounts() {
    followUps.after(given("assignment_1", null), appointed(NORRVIKEN, LocalDate.of(2024, 4, 1)));
    assertThat(organisation()).isNull();

    followUps.after(
        new RepresentativeTermCorrected(
            BODY, ANNA, NORRVIKEN, LocalDate.of(2024, 4, 1), LocalDate.of(2023, 1, 1)));
    assertThat(organisation()).isEqualTo(NORRVIKEN);
  }

  @Test
  void aPersonWhoChangedOrganisationStoodForTheOneOfThatDay() {
    followUps.after(
        appointed(NORRVIKEN, LocalDate.of(2020, 1, 1)),
        new RepresentativeRelieved(BODY, ANNA, NORRVIKEN, LocalDate.of(2024, 1, 31), true),
        appointed(SODERVIK, LocalDate.of(2024, 2, 1)),
        given("assignment_1", null));
    assertThat(organisation()).isEqualTo(SODERVIK);
  }

  @Test
  void anOrganisationStandsForItselfAndARoleForNone() {
    followUps.after(
        given(
            "assignment_1",
            null,
            new Assignee(AssigneeKind.ORGANISATION, NORRVIKEN),
            new Assignee(AssigneeKind.ROLE, "ordförande")));
    assertThat(followUps.followUp("assignment_1").task().assignees())
        .containsExactly(
            new AssignedTo(AssigneeKind.ORGANISATION, NORRVIKEN, NORRVIKEN),
            new AssignedTo(AssigneeKind.ROLE, "ordförande", null));
  }

  private @Nullable String organisation() {
    return followUps.followUp("assignment_1").task().assignees().getFirst().organisationId();
  }

  private static RepresentativeAppointed appointed(String organisation, LocalDate from) {
    return new RepresentativeAppointed(BODY, ANNA, organisation, from);
  }
}
