package se.samverkan.agendas.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.AgendasReadModel;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanDateAdded;
import se.samverkan.events.meetings.MeetingPlanDateAdjusted;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.MeetingPlanDateRemoved;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlannedDate;

@NullMarked
class MeetingPlanShownTest {

  private static final String PLAN = "meetingplan_1";
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 5);

  private final History history = new History(new AgendasReadModel());

  @BeforeEach
  void propose() {
    history.after(
        new MeetingPlanProposed(
            PLAN,
            2027,
            List.of("body_g"),
            List.of(),
            List.of(new BlockedDate(JANUARY.minusDays(7), "lov")),
            List.of(date("meeting_2", MARCH), date("meeting_1", JANUARY)),
            AUTUMN));
  }

  @Test
  void proposedDatesComeInOrderAndAreNotAdopted() {
    assertThat(shown().dates())
        .extracting(each -> each.meeting().date(), MeetingPlanShown.DateShown::adopted)
        .containsExactly(tuple(JANUARY, false), tuple(MARCH, false));
    assertThat(shown().blockedDates()).extracting(BlockedDate::reason).containsExactly("lov");
  }

  @Test
  void adjustmentsAreRemembered() {
    history.after(
        new MeetingPlanDateAdded(PLAN, date("meeting_3", MARCH.plusDays(7)), null),
        new MeetingPlanDateRemoved(PLAN, date("meeting_3", MARCH.plusDays(7)), "för många"),
        new MeetingPlanDateAdjusted(
            PLAN, date("meeting_2", MARCH), date("meeting_2", MARCH.plusDays(1)), "krock"));
    assertThat(shown().changes())
        .extracting(MeetingPlanShown.ChangeShown::kind, MeetingPlanShown.ChangeShown::reason)
        .containsExactly(
            tuple(PlanOfMeetings.ChangeKind.ADDED, null),
            tuple(PlanOfMeetings.ChangeKind.REMOVED, "för många"),
            tuple(PlanOfMeetings.ChangeKind.ADJUSTED, "krock"));
    assertThat(shown().dates())
        .extracting(each -> each.meeting().date())
        .containsExactly(JANUARY, MARCH.plusDays(1));
  }

  @Test
  void adoptedDatesMayChangeWithAReason() {
    history.after(
        new MeetingPlanAdopted(PLAN, List.of("body_g"), "decision_1", List.of(), AUTUMN),
        new MeetingPlanDateChanged(
            PLAN,
            date("meeting_2", MARCH),
            date("meeting_2", MARCH.plusDays(7)),
            JANUARY,
            null,
            "krock"));
    assertThat(shown().adoptions().getFirst().decision())
        .isEqualTo(new Named("decision_1", "decision_1"));
    assertThat(shown().dates().getFirst().adopted()).isTrue();
    assertThat(shown().changes().getFirst().before()).isEqualTo(date("meeting_2", MARCH));
    assertThat(shown().changes().getFirst().on()).isEqualTo(JANUARY);
  }

  private MeetingPlanShown shown() {
    return MeetingPlanShown.of(
        history.the(PlanOfMeetings.class, PLAN), Map.of("body_g", "Gruppen"));
  }

  private static PlannedDate date(String meetingId, LocalDate on) {
    return new PlannedDate(meetingId, "body_g", on, null, null, null, null, false, null);
  }
}
