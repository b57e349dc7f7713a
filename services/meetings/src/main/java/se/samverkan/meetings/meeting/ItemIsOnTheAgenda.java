package se.samverkan.meetings.meeting;

import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ItemIsOnTheAgenda(Agenda agenda, ItemId itemId) implements Rule {

  @Override
  public boolean holds() {
    return agenda.items().containsKey(itemId.value());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.AGENDA_ITEM_UNKNOWN, "itemId", "The item is not on the agenda.");
  }
}
