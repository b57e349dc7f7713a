package se.samverkan.agendas.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;

/** An item of an agenda, and what came of it. */
public record AgendaItem(
    String itemId,
    String number,
    String title,
    List<String> subItems,
    @Nullable ItemOutcome outcome,
    @Nullable String text,
    ItemDetails details,
    Recorded recorded,
    List<Correction> corrections) {
  public AgendaItem {
    subItems = List.copyOf(subItems);
    corrections = List.copyOf(corrections);
  }

  AgendaItem corrected(
      String newNumber, String newTitle, List<String> newSubItems, String reason, Recorded by) {
    List<Correction> all =
        new Comparison()
            .of("number", number, newNumber)
            .of("title", title, newTitle)
            .of("subItems", subItems, newSubItems)
            .after(corrections, reason, by);
    return new AgendaItem(
        itemId, newNumber, newTitle, newSubItems, outcome, text, details, recorded, all);
  }

  AgendaItem numbered(String newNumber) {
    return new AgendaItem(
        itemId, newNumber, title, subItems, outcome, text, details, recorded, corrections);
  }

  AgendaItem concluded(@Nullable ItemOutcome newOutcome, @Nullable String newText) {
    return new AgendaItem(
        itemId, number, title, subItems, newOutcome, newText, details, recorded, corrections);
  }

  AgendaItem concludedRather(
      @Nullable ItemOutcome newOutcome, @Nullable String newText, String reason, Recorded by) {
    List<Correction> all =
        new Comparison()
            .of("outcome", outcome, newOutcome)
            .of("text", text, newText)
            .after(corrections, reason, by);
    return new AgendaItem(
        itemId, number, title, subItems, newOutcome, newText, details, recorded, all);
  }

  AgendaItem with(ItemDetails now) {
    return new AgendaItem(
        itemId, number, title, subItems, outcome, text, now, recorded, corrections);
  }
}
