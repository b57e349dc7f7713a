package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * An item of the agenda with what was said, decided and assigned under it.
 *
 * @param subItemOutcomes the lines below it once more, each with what came of it
 * @param ifTimeAllows whether it is taken up only if time allows
 * @param papers also those withdrawn
 */
public record ItemWithOutcome(
    String id,
    String number,
    String title,
    List<String> subItems,
    List<SubItemShown> subItemOutcomes,
    boolean ifTimeAllows,
    ItemHistory history,
    List<PaperShown> papers,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    List<DecisionUnderItem> decisions,
    List<AssignmentUnderItem> assignments,
    Recorded recorded,
    List<CorrectionShown> corrections) {
  public ItemWithOutcome {
    subItems = List.copyOf(subItems);
    subItemOutcomes = List.copyOf(subItemOutcomes);
    papers = List.copyOf(papers);
    decisions = List.copyOf(decisions);
    assignments = List.copyOf(assignments);
    corrections = List.copyOf(corrections);
  }

  static ItemWithOutcome of(
      AgendaItem item,
      ItemHistory history,
      List<PaperShown> papers,
      List<DecisionUnderItem> decisions,
      List<AssignmentUnderItem> assignments,
      Map<String, String> names) {
    return new ItemWithOutcome(
        item.itemId(),
        item.number(),
        item.title(),
        item.subItems(),
        SubItemShown.all(item, names),
        item.details().ifTimeAllows(),
        history,
        papers,
        item.outcome(),
        item.text(),
        decisions,
        assignments,
        item.recorded(),
        CorrectionShown.all(item.corrections(), names));
  }
}
