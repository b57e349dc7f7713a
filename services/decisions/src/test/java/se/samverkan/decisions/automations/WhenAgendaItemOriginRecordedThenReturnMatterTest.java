package se.samverkan.decisions.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisions.automations.OnAgendas.MARCH;
import static se.samverkan.decisions.automations.OnAgendas.PLANNED;
import static se.samverkan.decisions.automations.OnAgendas.forwarded;
import static se.samverkan.decisions.automations.OnAgendas.returned;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.ReturnMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;

@NullMarked
class WhenAgendaItemOriginRecordedThenReturnMatterTest {

  private final Answering automation =
      new Answering(new WhenAgendaItemOriginRecordedThenReturnMatter());

  @Test
  void theTabledMatterIsOnTheAgendaAgain() {
    assertThat(automation.after(PLANNED).to(returned("item_2", "item_1", "matter_1")))
        .containsExactly(
            new ReturnMatter(
                new MatterId("matter_1"),
                new BodyId("body_1"),
                new MeetingId("meeting_1"),
                new ItemId("item_2"),
                MARCH));
  }

  @Test
  void anItemThatNeverWasTabledOrHasNoMatterReturnsNothing() {
    automation.after(PLANNED);
    assertThat(automation.to(forwarded("item_2", "decision_1"))).isEmpty();
    assertThat(automation.to(returned("item_2", "item_1", null))).isEmpty();
  }

  @Test
  void anUnknownMeetingReturnsNothing() {
    assertThat(automation.to(returned("item_2", "item_1", "matter_1"))).isEmpty();
  }
}
