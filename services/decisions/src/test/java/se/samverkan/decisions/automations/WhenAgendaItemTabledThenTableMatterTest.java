package se.samverkan.decisions.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisions.automations.OnAgendas.APRIL;
import static se.samverkan.decisions.automations.OnAgendas.MARCH;
import static se.samverkan.decisions.automations.OnAgendas.MOVED;
import static se.samverkan.decisions.automations.OnAgendas.PLANNED;
import static se.samverkan.decisions.automations.OnAgendas.tabled;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.TableMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;

@NullMarked
class WhenAgendaItemTabledThenTableMatterTest {

  private final Answering automation = new Answering(new WhenAgendaItemTabledThenTableMatter());

  @Test
  void theMatterOfTheItemIsPutOffOnTheDayOfTheMeeting() {
    automation.after(PLANNED);
    assertThat(automation.to(tabled("matter_1", null))).containsExactly(table(null, MARCH));
    assertThat(automation.after(MOVED).to(tabled("matter_1", "meeting_2")))
        .containsExactly(table(new MeetingId("meeting_2"), APRIL));
  }

  @Test
  void anItemWithoutAMatterPutsNothingOff() {
    assertThat(automation.after(PLANNED).to(tabled(null, null))).isEmpty();
  }

  @Test
  void anUnknownMeetingPutsNothingOff() {
    assertThat(automation.to(tabled("matter_1", null))).isEmpty();
  }

  private static TableMatter table(@Nullable MeetingId to, LocalDate on) {
    return new TableMatter(
        new MatterId("matter_1"),
        new BodyId("body_1"),
        new MeetingId("meeting_1"),
        new ItemId("item_1"),
        to,
        on,
        "underlaget saknas");
  }
}
