package se.samverkan.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanDateRemoved;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.events.meetings.Weekday;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.refusals.Refusal;

class MeetingPlanTest {

  private static final MeetingPlanId PLAN = MeetingPlanId.derived("2025");
  private static final BodyId GROUP = BodyId.derived("grupp");
  private static final BodyId COMMITTEE = BodyId.derived("kommitté");
  private static final DecisionId DECISION = DecisionId.derived("beslut");
  private static final LocalDate AUTUMN = LocalDate.of(2024, 10, 1);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalDate SECOND_FRIDAY = LocalDate.of(2025, 1, 10);
  private static final DateRule FRIDAYS = friday(List.of(1, 4));
  private static final DateRule THREE_TO_FOUR_WEEKS_AFTER =
      new DateRule(COMMITTEE, Weekday.MONDAY, NINE, NOON, List.of(), GROUP, 3, 4);
  private static final Blocked BLOCKED = new Blocked(LocalDate.of(2025, 1, 3), "jullov");
  private static final ProposeMeetingPlan PROPOSE =
      propose(List.of(THREE_TO_FOUR_WEEKS_AFTER, FRIDAYS));
  private static final MeetingPlanProposed PROPOSED = PROPOSE.event();
  private static final MeetingId JANUARY = MeetingId.derived(PLAN.value(), GROUP.value(), "1");
  private static final MeetingPlanAdopted ADOPTED =
      new MeetingPlanAdopted(
          PLAN.value(),
          List.of(GROUP.value(), COMMITTEE.value()),
          DECISION.value(),
          PROPOSED.dates(),
          AUTUMN);
  private static final AdoptMeetingPlan ADOPT =
      new AdoptMeetingPlan(PLAN, List.of(), DECISION, AUTUMN);

  @Test
  void theCommitteeMeetsThreeToFourWeeksAfterTheGroup() {
    assertThat(PROPOSED.dates())
        .extracting(PlannedDate::date)
        .containsExactly(
            SECOND_FRIDAY,
            LocalDate.of(2025, 2, 3),
            LocalDate.of(2025, 4, 4),
            LocalDate.of(2025, 4, 28));
  }

  @Test
  void thePlanIsProposed() {
    plan().givenNoPriorActivity().when(PROPOSE).expectEvents(PROPOSED);
  }

  @Test
  void proposingItAgainChangesNothing() {
    plan().given(PROPOSED).when(PROPOSE).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aDateIsAddedAdjustedAndRemoved() {
    AddMeetingPlanDate add = add(LocalDate.of(2025, 9, 5));
    PlannedDate added = add.event().date();
    plan().given(PROPOSED).when(add).expectEvents(add.event());
    plan().given(PROPOSED, add.event()).when(add).expectNoEvents();
    AdjustMeetingPlanDate adjust =
        new AdjustMeetingPlanDate(
            PLAN, new MeetingId(added.meetingId()), slot(LocalDate.of(2025, 9, 12)), null);
    plan().given(PROPOSED, add.event()).when(adjust).expectEvents(adjust.event(added));
    plan()
        .given(PROPOSED, add.event(), adjust.event(added))
        .when(adjust)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    plan()
        .given(PROPOSED, add.event())
        .when(new RemoveMeetingPlanDate(PLAN, new MeetingId(added.meetingId()), "krock"))
        .expectEvents(new MeetingPlanDateRemoved(PLAN.value(), added, "krock"));
  }

  @Test
  void thePlanIsAdoptedByADecision() {
    plan().given(PROPOSED).when(ADOPT).expectEvents(ADOPTED);
  }

  @Test
  void adoptingItAgainChangesNothing() {
    plan().given(PROPOSED, ADOPTED).when(ADOPT).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void oneBodyAdoptsItsPartFirst() {
    plan()
        .given(PROPOSED)
        .when(new AdoptMeetingPlan(PLAN, List.of(GROUP), DECISION, AUTUMN))
        .expectEvents(
            new MeetingPlanAdopted(
                PLAN.value(),
                List.of(GROUP.value()),
                DECISION.value(),
                List.of(PROPOSED.dates().get(0), PROPOSED.dates().get(2)),
                AUTUMN));
  }

  @Test
  void oneDateIsChangedAfterwards() {
    ChangeMeetingPlanDate change = change(LocalDate.of(2025, 1, 17));
    plan()
        .given(PROPOSED, ADOPTED)
        .when(change)
        .expectEvents(change.event(PROPOSED.dates().getFirst()));
    plan()
        .given(PROPOSED, ADOPTED, change.event(PROPOSED.dates().getFirst()))
        .when(change)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(MeetingPlanRefusal refusal) {
    Object command;
    Attempt attempt = leadingTo(refusal);
    try {
      command = attempt.command().get();
    } catch (Refusal refused) {
      assertThat(refused.code()).isEqualTo(refusal);
      return;
    }
    plan().given(attempt.given()).when(command).expectException(RefusedWith.code(refusal));
  }

  private record Attempt(List<?> given, Supplier<Object> command) {}

  private static Attempt of(Supplier<Object> command, Object... given) {
    return new Attempt(List.of(given), command);
  }

  private static Attempt leadingTo(MeetingPlanRefusal refusal) {
    return switch (refusal) {
      case PLAN_YEAR_OUT_OF_RANGE ->
          of(() -> new ProposeMeetingPlan(PLAN, 0, List.of(), List.of(), List.of(), AUTUMN));
      case PLAN_MONTH_MALFORMED -> of(() -> friday(List.of(13)));
      case PLAN_WEEKS_MALFORMED ->
          of(() -> new DateRule(COMMITTEE, Weekday.MONDAY, NINE, NOON, List.of(), GROUP, 4, 3));
      case PLAN_TIME_MALFORMED -> of(() -> new Slot(AUTUMN, NOON, NINE, null, null, null, null));
      case PLAN_RULES_GO_ROUND ->
          of(
              () ->
                  propose(
                      List.of(
                          new DateRule(
                              GROUP, Weekday.MONDAY, NINE, NOON, List.of(), GROUP, 3, 4))));
      case PLAN_BODY_UNKNOWN ->
          of(
              () ->
                  new ProposeMeetingPlan(
                      PLAN, 2025, List.of(COMMITTEE), List.of(FRIDAYS), List.of(), AUTUMN));
      case PLAN_EMPTY -> of(() -> propose(List.of()));
      case NO_DATE_LEFT ->
          of(
              () ->
                  new ProposeMeetingPlan(
                      PLAN,
                      2025,
                      List.of(GROUP),
                      List.of(friday(List.of(1))),
                      IntStream.rangeClosed(1, 31)
                          .mapToObj(day -> new Blocked(LocalDate.of(2025, 1, day), "lov"))
                          .toList(),
                      AUTUMN));
      case PLAN_PROPOSED_WITH_OTHER_CONTENT -> of(() -> propose(List.of(FRIDAYS)), PROPOSED);
      case PLAN_DATE_OUTSIDE_YEAR -> of(() -> add(LocalDate.of(2026, 1, 9)), PROPOSED);
      case PLAN_DATE_IS_HOLIDAY -> of(() -> add(LocalDate.of(2025, 6, 20)), PROPOSED);
      case PLAN_DATE_BLOCKED -> of(() -> add(BLOCKED.date()), PROPOSED);
      case PLAN_DATE_TWICE -> of(() -> add(SECOND_FRIDAY), PROPOSED);
      case PLAN_DATE_ADDED_WITH_OTHER_CONTENT ->
          of(() -> add(LocalDate.of(2025, 9, 12)), PROPOSED, add(LocalDate.of(2025, 9, 5)).event());
      case PLAN_DATE_UNKNOWN ->
          of(() -> new RemoveMeetingPlanDate(PLAN, MeetingId.derived("x"), "krock"), PROPOSED);
      case PLAN_ADOPTED -> of(() -> add(LocalDate.of(2025, 9, 5)), PROPOSED, ADOPTED);
      case PLAN_ADOPTED_BEFORE_PROPOSED ->
          of(() -> new AdoptMeetingPlan(PLAN, List.of(), DECISION, AUTUMN.minusDays(1)), PROPOSED);
      case PLAN_NOT_ADOPTED -> of(() -> change(LocalDate.of(2025, 1, 17)), PROPOSED);
    };
  }

  private static FixtureConfiguration<MeetingPlan> plan() {
    return new AggregateTestFixture<>(MeetingPlan.class);
  }

  private static ProposeMeetingPlan propose(List<DateRule> rules) {
    return new ProposeMeetingPlan(
        PLAN, 2025, List.of(GROUP, COMMITTEE), rules, List.of(BLOCKED), AUTUMN);
  }

  private static DateRule friday(List<Integer> months) {
    return new DateRule(GROUP, Weekday.FRIDAY, NINE, NOON, months, null, null, null);
  }

  private static AddMeetingPlanDate add(LocalDate date) {
    return new AddMeetingPlanDate(PLAN, MeetingId.derived("extra"), GROUP, slot(date), null);
  }

  private static ChangeMeetingPlanDate change(LocalDate date) {
    return new ChangeMeetingPlanDate(PLAN, JANUARY, slot(date), AUTUMN, null, "krock");
  }

  private static Slot slot(LocalDate date) {
    return new Slot(date, NINE, NOON, null, null, null, null);
  }
}
