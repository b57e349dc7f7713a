package se.samverkan.annualreports.facts;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;

/** An agenda item, and what came of it; a removed one is kept so that what refers to it is seen. */
public record ItemFacts(
    String itemId, String number, String title, @Nullable ItemOutcome outcome, boolean removed) {

  ItemFacts called(String newNumber, String newTitle) {
    return new ItemFacts(itemId, newNumber, newTitle, outcome, removed);
  }

  ItemFacts concluded(@Nullable ItemOutcome newOutcome) {
    return new ItemFacts(itemId, number, title, newOutcome, removed);
  }

  ItemFacts withdrawnFromAgenda() {
    return new ItemFacts(itemId, number, title, outcome, true);
  }
}
