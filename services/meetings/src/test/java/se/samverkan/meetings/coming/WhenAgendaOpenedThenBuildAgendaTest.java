package se.samverkan.meetings.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.BuiltItem;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Origin;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.meetings.references.MatterId;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

class WhenAgendaOpenedThenBuildAgendaTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 5);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 9);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 7);
  private static final StandingItemsSet STANDING =
      new StandingItemsSet(
          "body_g",
          List.of(),
          List.of(
              new StandingItem("Dagordning", List.of(), StandingItemKind.ORDINARY, false),
              new StandingItem("Avslutning", List.of(), StandingItemKind.ORDINARY, true),
              new StandingItem(
                  "Utestående", List.of("Gruppen"), StandingItemKind.OUTSTANDING_MATTERS, false)),
          MARCH,
          null,
          null);
  private static final AgendaItemTabled TABLED =
      new AgendaItemTabled("meeting_march", "body_g", "item_budget", null, null, "underlag saknas");
  private static final MeetingCancelled APRIL_CANCELLED =
      new MeetingCancelled("meeting_april", "body_g", APRIL, null, "förhinder");

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final WhenAgendaOpenedThenBuildAgenda automation = new WhenAgendaOpenedThenBuildAgenda();
  private long position;

  @BeforeEach
  void planTheYear() {
    after(planned("meeting_march", MARCH));
    after(planned("meeting_april", APRIL));
    after(planned("meeting_may", MAY));
    after(
        new AgendaItemAdded("meeting_march", "item_budget", "4", "Budget", List.of("Avgifter")),
        new MeetingOpened(
            "meeting_march", "body_g", MARCH, LocalTime.of(9, 0), "person_eva", null));
  }

  @Test
  void standingItemsComeInTheirOrderThoseThatCloseTheAgendaLast() {
    assertThat(titles(after(STANDING, opened("meeting_april", APRIL))))
        .containsExactly("Dagordning", "Utestående", "Avslutning");
    assertThat(kinds("meeting_april"))
        .containsExactly(OriginKind.STANDING, OriginKind.OUTSTANDING_MATTERS, OriginKind.STANDING);
  }

  @Test
  void standingItemsOfALaterDateDoNotCome() {
    var later =
        new StandingItemsSet(
            "body_g",
            List.of(),
            List.of(new StandingItem("Nytt", List.of(), StandingItemKind.ORDINARY, false)),
            MAY,
            null,
            null);
    assertThat(titles(after(STANDING, later, opened("meeting_april", APRIL))))
        .doesNotContain("Nytt");
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Nytt");
  }

  @Test
  void withoutStandingItemsWhatWaitsComesAlone() {
    assertThat(
            titles(
                after(STANDING, TABLED, new AgendaOpened("meeting_april", "body_g", APRIL, false))))
        .containsExactly("Budget");
  }

  @Test
  void anEmptyAgendaNeedsNoCommand() {
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void whatWaitsComesBetweenTabledForwardedPutForwardAndIfTimeAllows() {
    assertThat(
            titles(
                after(
                    STANDING,
                    putForward("matter_time", null, true, null),
                    putForward("matter_put", null, false, null),
                    putForward("matter_forwarded", "decision_1", false, null),
                    TABLED,
                    opened("meeting_april", APRIL))))
        .containsExactly(
            "Dagordning",
            "Utestående",
            "Budget",
            "Fråga matter_forwarded",
            "Fråga matter_put",
            "Fråga matter_time",
            "Avslutning");
    assertThat(items("meeting_april").get(2).origin())
        .isEqualTo(
            new Origin(
                OriginKind.TABLED,
                new MeetingId("meeting_march"),
                new ItemId("item_budget"),
                null,
                null));
    assertThat(items("meeting_april").get(2).subItems()).containsExactly("Avgifter");
    assertThat(items("meeting_april").get(3).origin().decisionId())
        .isEqualTo(new DecisionId("decision_1"));
    assertThat(items("meeting_april").get(4).matterId()).isEqualTo(new MatterId("matter_put"));
    assertThat(items("meeting_april").get(5).ifTimeAllows()).isTrue();
  }

  @Test
  void whatIsTabledOrPutForwardLaterComesBeforeTheLastItems() {
    after(STANDING, opened("meeting_april", APRIL));
    BuildAgenda late = (BuildAgenda) after(TABLED).getFirst();
    assertThat(late.items()).extracting(BuiltItem::title).containsExactly("Budget");
    assertThat(late.before())
        .containsExactly(ItemId.derived("meeting_april", "standing", "Avslutning"));
    assertThat(titles(after(putForward("matter_put", null, false, null))))
        .containsExactly("Fråga matter_put");
  }

  @Test
  void anItemOnlyConcludedAsTabledWaitsToo() {
    assertThat(titles(after(concluded(), opened("meeting_april", APRIL))))
        .containsExactly("Budget");
  }

  @Test
  void anItemComesOntoOneAgendaOnly() {
    after(TABLED, concluded(), opened("meeting_april", APRIL), arrived("meeting_april"));
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
    assertThat(after(held("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void anItemTabledToANamedMeetingComesThere() {
    var toMay =
        new AgendaItemTabled("meeting_march", "body_g", "item_budget", null, "meeting_may", "sen");
    assertThat(after(toMay, concluded(), opened("meeting_april", APRIL))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void anItemTabledToAMeetingThatIsCancelledComesToTheNextOne() {
    var toApril =
        new AgendaItemTabled(
            "meeting_march", "body_g", "item_budget", null, "meeting_april", "sen");
    after(toApril, APRIL_CANCELLED);
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void theNextMeetingIsWaitedForAlsoWhenALaterAgendaIsOpen() {
    after(opened("meeting_may", MAY));
    assertThat(after(TABLED)).isEmpty();
    assertThat(titles(after(opened("meeting_april", APRIL)))).containsExactly("Budget");
  }

  @Test
  void whatWasOnACancelledAgendaGoesToTheNextOpenOne() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    after(opened("meeting_may", MAY));
    BuildAgenda next = (BuildAgenda) after(APRIL_CANCELLED).getFirst();
    assertThat(next.meetingId()).isEqualTo(new MeetingId("meeting_may"));
    assertThat(titles(List.of(next))).containsExactly("Budget");
  }

  @Test
  void whatWasOnACancelledAgendaWaitsForTheNextToBeOpened() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    assertThat(after(APRIL_CANCELLED)).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void whatNeverArrivedComesToTheNextMeeting() {
    after(TABLED, opened("meeting_april", APRIL), held("meeting_april", APRIL));
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void whatAPersonTookFromAnAgendaDoesNotWait() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    after(new AgendaItemRemoved("meeting_april", landed("meeting_april").value(), "inte nu"));
    after(APRIL_CANCELLED);
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void whatAPersonPutOnAnAgendaComesNoMore() {
    after(
        TABLED,
        new AgendaItemOriginRecorded(
            "meeting_april",
            "body_g",
            "item_byhand",
            new ItemOrigin(OriginKind.TABLED, "meeting_march", "item_budget", null, null),
            null));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void aMeetingUnderWayGetsNothingMore() {
    after(opened("meeting_april", APRIL));
    after(
        new MeetingOpened(
            "meeting_april", "body_g", APRIL, LocalTime.of(9, 0), "person_eva", null));
    assertThat(after(putForward("matter_put", null, false, null))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Fråga matter_put");
  }

  @Test
  void aMovedMeetingMayBecomeTheNextOne() {
    after(opened("meeting_may", MAY));
    after(TABLED);
    assertThat(
            titles(
                after(
                    new MeetingMoved(
                        "meeting_may",
                        "body_g",
                        MAY,
                        APRIL.minusDays(7),
                        null,
                        null,
                        null,
                        "krock"))))
        .containsExactly("Budget");
  }

  @Test
  void whatIsNoLongerTabledDoesNotCome() {
    after(
        TABLED,
        concluded(),
        new AgendaItemConclusionCorrected(
            "meeting_march", "item_budget", ItemOutcome.DECIDED, null, "fel"));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void aMatterThatIsClosedDoesNotCome() {
    after(putForward("matter_put", null, false, null));
    after(new MatterClosed("matter_put", MARCH, null, null));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void aMatterTakenUpSinceDoesNotCome() {
    after(TABLED, takenUp("meeting_march", "item_budget", MARCH));
    after(takenUp("meeting_april", "item_other", APRIL));
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void theOrderInWhichOldMinutesAreReadDoesNotMatter() {
    after(takenUp("meeting_april", "item_other", APRIL));
    after(takenUp("meeting_march", "item_budget", MARCH), concluded());
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void mattersThatAreTheSameComeOnce() {
    after(putForward("matter_put", null, false, null));
    after(putForward("matter_put", null, true, null));
    after(putForward("matter_same", null, false, null));
    after(new MatterMerged("matter_same", "matter_put", "samma"));
    assertThat(titles(after(opened("meeting_april", APRIL)))).containsExactly("Fråga matter_put");
  }

  @Test
  void aMatterPutForwardToANamedMeetingComesThere() {
    after(putForward("matter_put", null, false, "meeting_may"));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Fråga matter_put");
  }

  @Test
  void anotherBodyGetsNothing() {
    after(TABLED, STANDING);
    after(new MeetingPlanned("meeting_other", "body_other", APRIL, null, null, null, null));
    assertThat(after(new AgendaOpened("meeting_other", "body_other", APRIL, true))).isEmpty();
  }

  @Test
  void whatOldMinutesSayWaitsButComesOntoNoOpenAgendaAtOnce() {
    after(opened("meeting_april", APRIL));
    assertThat(apply("import", concluded())).isEmpty();
    assertThat(titles(after(planned("meeting_june", MAY.plusDays(30))))).containsExactly("Budget");
  }

  @Test
  void theSameItemHasTheSameIdOnTheSameAgenda() {
    after(TABLED, opened("meeting_april", APRIL));
    assertThat(items("meeting_april").getFirst().itemId()).isEqualTo(landed("meeting_april"));
  }

  private final List<BuildAgenda> all = new ArrayList<>();

  private List<Object> after(Object... events) {
    List<Object> last = List.of();
    for (Object event : events) {
      last = apply("api", event);
    }
    return last;
  }

  private List<Object> apply(String means, Object event) {
    var provenance = new Provenance("anna", "secretary", means, "r1", null, null, null);
    List<Object> commands =
        automation.apply(
            new RecordedEvent(event, ++position, Instant.EPOCH, provenance), documents);
    commands.forEach(command -> all.add((BuildAgenda) command));
    return commands;
  }

  private List<BuiltItem> items(String meetingId) {
    return all.stream()
        .filter(command -> command.meetingId().value().equals(meetingId))
        .flatMap(command -> command.items().stream())
        .toList();
  }

  private List<OriginKind> kinds(String meetingId) {
    return items(meetingId).stream().map(item -> item.origin().kind()).toList();
  }

  private static List<String> titles(List<Object> commands) {
    return commands.stream()
        .flatMap(command -> ((BuildAgenda) command).items().stream())
        .map(BuiltItem::title)
        .toList();
  }

  private static ItemId landed(String meetingId) {
    return ItemId.derived(meetingId, "tabled meeting_march item_budget");
  }

  private static AgendaItemOriginRecorded arrived(String meetingId) {
    return new AgendaItemOriginRecorded(
        meetingId,
        "body_g",
        landed(meetingId).value(),
        new ItemOrigin(OriginKind.TABLED, "meeting_march", "item_budget", null, null),
        null);
  }

  private static AgendaItemConcluded concluded() {
    return new AgendaItemConcluded("meeting_march", "item_budget", ItemOutcome.TABLED, null);
  }

  private static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, "body_g", date, null, null, null, null);
  }

  private static AgendaOpened opened(String meetingId, LocalDate date) {
    return new AgendaOpened(meetingId, "body_g", date, true);
  }

  private static MeetingHeld held(String meetingId, LocalDate date) {
    return new MeetingHeld(meetingId, "body_g", date, null, null, null, List.of(), null);
  }

  private static MatterTakenUp takenUp(String meetingId, String itemId, LocalDate on) {
    return new MatterTakenUp("matter_put", "body_g", meetingId, itemId, "4", "Budget", on);
  }

  private static MatterPutForward putForward(
      String matterId,
      @Nullable String decisionId,
      boolean ifTimeAllows,
      @Nullable String meetingId) {
    return new MatterPutForward(
        matterId,
        "body_g",
        "body_other",
        null,
        null,
        "Fråga " + matterId,
        null,
        ifTimeAllows,
        meetingId,
        decisionId,
        MARCH);
  }
}
