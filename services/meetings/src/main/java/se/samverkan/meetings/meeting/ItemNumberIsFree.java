package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ItemNumberIsFree(Agenda agenda, ItemId itemId, ItemNumber number) implements Rule {

  @Override
  public boolean holds() {
    return agenda.items().values().stream()
        .map(Recorded::now)
        .filter(item -> !item.itemId().equals(itemId.value()))
        .noneMatch(item -> new ItemNumber(item.number()).samePlaceAs(number));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN,
        "number",
        "Another item on the agenda has the number " + number + ".");
  }
}
