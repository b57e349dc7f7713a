package se.samverkan.meetings.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.references.MatterId;

/** An item that comes onto an agenda of its own accord, and why; the meeting gives its number. */
public record BuiltItem(
    ItemId itemId,
    String title,
    List<String> subItems,
    Origin origin,
    @Nullable MatterId matterId,
    boolean ifTimeAllows) {

  public BuiltItem {
    subItems = List.copyOf(subItems);
  }

  AddAgendaItem numbered(MeetingId meetingId, ItemNumber number) {
    return new AddAgendaItem(
        meetingId, itemId, number, title, subItems, origin, matterId, ifTimeAllows);
  }
}
