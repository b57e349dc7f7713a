package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.meetings.references.MatterId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Puts an item on the agenda.
 *
 * @param origin why it stands there, where that is known
 * @param ifTimeAllows whether it is taken up only if time allows
 */
public record AddAgendaItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    ItemNumber number,
    String title,
    List<String> subItems,
    @Nullable Origin origin,
    @Nullable MatterId matterId,
    @Nullable Boolean ifTimeAllows)
    implements MeetingCommand {

  public AddAgendaItem {
    title = PlainText.required("title", title, PlainText.LINE);
    subItems = SubItems.checked(subItems);
    Rule.require(
        new That(
            origin != null || matterId == null,
            AgendaRefusal.MATTER_WITHOUT_ORIGIN,
            "origin",
            "An item that takes up a matter says why it stands on the agenda."));
  }

  /** An item of which only the agenda itself is known. */
  public AddAgendaItem(
      MeetingId meetingId, ItemId itemId, ItemNumber number, String title, List<String> subItems) {
    this(meetingId, itemId, number, title, subItems, null, null, null);
  }

  AgendaItemAdded event() {
    return new AgendaItemAdded(meetingId.value(), itemId.value(), number.value(), title, subItems);
  }

  @Nullable AgendaItemOriginRecorded origin(String bodyId) {
    return origin == null
        ? null
        : new AgendaItemOriginRecorded(
            meetingId.value(),
            bodyId,
            itemId.value(),
            origin.value(),
            matterId == null ? null : matterId.value());
  }
}
