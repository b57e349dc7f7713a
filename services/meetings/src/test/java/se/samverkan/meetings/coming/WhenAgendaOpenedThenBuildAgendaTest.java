package se.samverkan.meetings.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.BuiltItem;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Origin;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.meetings.references.MatterId;

class WhenAgendaOpenedThenBuildAgendaTest extends AgendasOfAYear {

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
  void theSameItemHasTheSameIdOnTheSameAgenda() {
    after(TABLED, opened("meeting_april", APRIL));
    assertThat(items("meeting_april").getFirst().itemId()).isEqualTo(landed("meeting_april"));
  }
}
