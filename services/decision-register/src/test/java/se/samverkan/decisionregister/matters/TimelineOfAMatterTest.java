package se.samverkan.decisionregister.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.decisionregister.register.Events.AUTUMN;
import static se.samverkan.decisionregister.register.Events.COMMITTEE;
import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.OCTOBER_4;
import static se.samverkan.decisionregister.register.Events.SPRING;
import static se.samverkan.decisionregister.register.Events.added;
import static se.samverkan.decisionregister.register.Events.called;
import static se.samverkan.decisionregister.register.Events.decided;
import static se.samverkan.decisionregister.register.Events.opened;
import static se.samverkan.decisionregister.register.Events.takenUp;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.decisionregister.History;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.decisions.DecisionSummary;
import se.samverkan.decisionregister.register.DecisionRegisterReadModel;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.MatterNeed;
import se.samverkan.decisionregister.register.MatterQuestion;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingMoved;

class TimelineOfAMatterTest {

  private static final Map<String, String> NAMES =
      Map.of(GROUP, "Gruppen", COMMITTEE, "Kommittén", MATTER, "Mötesplan 2025");

  private final History history = new History(new DecisionRegisterReadModel());

  @BeforeEach
  void followTheMatter() {
    history.after(
        called(AUTUMN, COMMITTEE, "5", OCTOBER_4),
        called(SPRING, GROUP, "1", MARCH_1),
        added(SPRING, "item_2", "2", "Plan för 2025"),
        added(AUTUMN, "item_3", "3", "Förslag från gruppen"),
        opened(),
        takenUp(AUTUMN, COMMITTEE, "item_3", "Förslag från gruppen", OCTOBER_4),
        takenUp(SPRING, GROUP, "item_2", "Plan för 2025", MARCH_1),
        new AgendaItemConcluded(SPRING, "item_2", ItemOutcome.TABLED, null));
  }

  @Test
  void theTimelineGoesAcrossMeetingsAndBodies() {
    assertThat(entries())
        .extracting(TimelineEntry::date, e -> e.body().name(), TimelineEntry::title)
        .containsExactly(
            tuple(MARCH_1, "Gruppen", "Plan för 2025"),
            tuple(OCTOBER_4, "Kommittén", "Förslag från gruppen"));
    assertThat(entries().getFirst().outcome()).isEqualTo(ItemOutcome.TABLED);
    assertThat(entries().getLast().meetingNumber()).isEqualTo("5");
  }

  @Test
  void theMatterSaysWhoHadToDoWithItAndWhenLast() {
    assertThat(shown().matter().bodies())
        .extracting(body -> body.name())
        .containsExactly("Gruppen", "Kommittén");
    assertThat(shown().matter().lastOn()).isEqualTo(OCTOBER_4);
    assertThat(history.the(Matter.class, MATTER).searched())
        .as("its own title, not those of items")
        .isEqualTo("mötesplan 2025");
  }

  @Test
  void decisionsStandWhereTheyWereMade() {
    history.after(decided("decision_1", "item_2", "2", MATTER, "att bordlägga"));

    assertThat(entries().getFirst().decisions())
        .extracting(DecisionSummary::text)
        .containsExactly("att bordlägga");
    assertThat(entries().getLast().decisions()).isEmpty();
  }

  @Test
  void aDecisionInTheMatterUnderAnotherItemIsAnEntryOfItsOwn() {
    history.after(
        added(SPRING, "item_9", "9", "Övriga frågor"),
        decided("decision_1", "item_9", "9", MATTER, "att återkomma"));

    assertThat(entries())
        .extracting(TimelineEntry::title)
        .containsExactly("Plan för 2025", "Övriga frågor", "Förslag från gruppen");
  }

  @Test
  void anItemThatWasTakenOffTheAgendaIsNoEntry() {
    history.after(new AgendaItemRemoved(SPRING, "item_2", "fel möte"));

    assertThat(entries()).extracting(TimelineEntry::itemId).containsExactly("item_3");
  }

  @Test
  void aMovedMeetingMovesItsEntry() {
    history.after(
        new MeetingMoved(
            SPRING, GROUP, MARCH_1, OCTOBER_4.plusDays(7), null, null, null, "sjukdom"));

    assertThat(entries()).extracting(TimelineEntry::itemId).containsExactly("item_3", "item_2");
  }

  @Test
  void minutesThatComeInLaterMayTellOfAnEarlierDay() {
    history.after(
        takenUp("meeting_before", GROUP, "item_1", "Plan", MARCH_1.minusMonths(1)),
        takenUp("meeting_between", GROUP, "item_4", "Plan", MARCH_1.plusDays(1)));
    assertThat(history.the(Matter.class, MATTER).openedOn()).isEqualTo(MARCH_1.minusMonths(1));
  }

  @Test
  void whatBecameAPartOfItStandsOnItsTimeline() {
    history.after(
        new MatterOpened("matter_other", COMMITTEE, "Lokaler", MARCH_1),
        added(AUTUMN, "item_8", "8", "Lokaler 2025"),
        new MatterTakenUp(
            "matter_other", COMMITTEE, AUTUMN, "item_8", "8", "Lokaler 2025", OCTOBER_4),
        new MatterMerged("matter_other", MATTER, "samma fråga"));

    assertThat(entries())
        .extracting(TimelineEntry::itemId)
        .containsExactly("item_2", "item_3", "item_8");
    assertThat(shown().merged()).extracting(part -> part.name()).containsExactly("Lokaler");
    assertThat(shown().happenings())
        .extracting(HappeningShown::matterId, HappeningShown::otherMatter)
        .containsExactly(tuple("matter_other", new Named(MATTER, "Mötesplan 2025")));
  }

  @Test
  void whatIsNeededAndWhatWasAskedStandsBesideIt() {
    history.after(
        new MatterDecisionNeeded(
            MATTER, "need_1", COMMITTEE, "Ska planen antas?", null, MARCH_1, null),
        new MatterDecisionNeeded(
            MATTER, "need_2", COMMITTEE, "Vilka lokaler?", null, OCTOBER_4, null),
        new MatterDecisionNeedMet(MATTER, "need_2", "decision_1", MARCH_1),
        new PositionsAskedFor(
            "positions_1",
            "decision_1",
            GROUP,
            MATTER,
            "Vilka går med?",
            List.of("organisation_a"),
            false,
            false,
            null,
            OCTOBER_4),
        new ReferralAnnounced(
            "referral_1", GROUP, MATTER, "Regionen", null, "Remiss", null, MARCH_1),
        new ReferralDeclined("referral_1", null, OCTOBER_4, "berör oss inte"));

    assertThat(shown().needs())
        .extracting(NeedShown::needId, NeedShown::open, NeedShown::late)
        .containsExactly(tuple("need_1", true, true), tuple("need_2", false, false));
    assertThat(shown().questions())
        .extracting(QuestionShown::id, QuestionShown::endedOn)
        .containsExactly(tuple("referral_1", OCTOBER_4), tuple("positions_1", null));
  }

  @Test
  void whatIsNeededInAMatterThatWasClosedIsNeedlessUntilItIsReopened() {
    history.after(
        new MatterDecisionNeeded(
            MATTER, "need_1", COMMITTEE, "Ska planen antas?", null, MARCH_1, null),
        new MatterClosed(MATTER, MARCH_1, null, null));
    assertThat(shown().needs()).extracting(NeedShown::open).containsExactly(false);
    history.after(new MatterReopened(MATTER, OCTOBER_4, "ny fråga"));
    assertThat(shown().needs()).extracting(NeedShown::open).containsExactly(true);
  }

  private List<TimelineEntry> entries() {
    return shown().timeline();
  }

  private MatterTimeline shown() {
    List<RegisteredDecision> decisions =
        history.knows(RegisteredDecision.class, "decision_1")
            ? List.of(history.the(RegisteredDecision.class, "decision_1"))
            : List.of();
    return new MatterWithSurroundings(
            history.the(Matter.class, MATTER),
            history.all(Matter.class).stream()
                .filter(matter -> MATTER.equals(matter.mergedInto()))
                .toList(),
            history.all(MatterNeed.class),
            history.all(MatterQuestion.class),
            decisions,
            Map.of(
                SPRING, history.the(RegisterMeeting.class, SPRING),
                AUTUMN, history.the(RegisterMeeting.class, AUTUMN)),
            history.all(RegisterItem.class).stream()
                .collect(Collectors.toMap(RegisterItem::id, item -> item)))
        .shown(NAMES, OCTOBER_4);
  }
}
