package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.ItemOutcome;

/** An item of the agenda with what was said, decided and assigned under it. */
public record ItemWithOutcome(
    String id,
    String number,
    String title,
    List<String> subItems,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    List<DecisionUnderItem> decisions,
    List<AssignmentUnderItem> assignments,
    Recorded recorded,
    List<CorrectionShown> corrections) {
  public ItemWithOutcome {
    subItems = List.copyOf(subItems);
    decisions = List.copyOf(decisions);
    assignments = List.copyOf(assignments);
    corrections = List.copyOf(corrections);
  }

  static ItemWithOutcome of(
      AgendaItem item,
      List<DecisionUnderItem> decisions,
      List<AssignmentUnderItem> assignments,
      Map<String, String> names) {
    return new ItemWithOutcome(
        item.itemId(),
        item.number(),
        item.title(),
        item.subItems(),
        item.outcome(),
        item.text(),
        decisions,
        assignments,
        item.recorded(),
        CorrectionShown.all(item.corrections(), names));
  }
}
