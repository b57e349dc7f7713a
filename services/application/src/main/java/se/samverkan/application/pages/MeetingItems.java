package se.samverkan.application.pages;

import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Finds the item that a form is about. */
final class MeetingItems {

  private MeetingItems() {}

  static ItemWithOutcome of(MeetingAgenda agenda, Form form) {
    String asked = form.text(MeetingBefore.ITEM);
    return agenda.items().stream()
        .filter(each -> each.id().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    InputRefusal.FIELD_MALFORMED,
                    MeetingBefore.ITEM,
                    "The item is not on the agenda."));
  }
}
