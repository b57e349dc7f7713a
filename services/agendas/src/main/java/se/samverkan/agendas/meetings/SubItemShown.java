package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.ItemDetails;
import se.samverkan.events.meetings.ItemOutcome;

/** A line below an item, and what came of it. */
public record SubItemShown(
    String title,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    List<CorrectionShown> corrections) {

  public SubItemShown {
    corrections = List.copyOf(corrections);
  }

  static List<SubItemShown> all(AgendaItem item, Map<String, String> names) {
    return item.subItems().stream()
        .map(item.details()::subItem)
        .map(each -> of(each, names))
        .toList();
  }

  private static SubItemShown of(ItemDetails.SubItem subItem, Map<String, String> names) {
    return new SubItemShown(
        subItem.title(),
        subItem.outcome(),
        subItem.text(),
        CorrectionShown.all(subItem.corrections(), names));
  }
}
