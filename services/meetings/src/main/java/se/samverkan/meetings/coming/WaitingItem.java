package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.meeting.BuiltItem;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Origin;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.meetings.references.MatterId;

/**
 * Something that comes onto the agenda of a coming meeting: tabled before, or put forward.
 *
 * @param key the same for the same thing, whatever agenda it comes onto
 * @param fromMeetingId where it was tabled
 * @param since it comes onto no agenda of a meeting before this day
 * @param toMeetingId the meeting it waits for; null where it is the next one
 * @param placed the agenda it was put on; null while it waits
 */
public record WaitingItem(
    String key,
    OriginKind kind,
    @Nullable String fromMeetingId,
    @Nullable String fromItemId,
    @Nullable String matterId,
    @Nullable String decisionId,
    String title,
    List<String> subItems,
    boolean ifTimeAllows,
    LocalDate since,
    @Nullable String toMeetingId,
    @Nullable Placed placed) {

  public WaitingItem {
    subItems = List.copyOf(subItems);
  }

  /**
   * Where an item was put.
   *
   * @param arrived whether it is known to stand there
   */
  public record Placed(String meetingId, String itemId, boolean arrived) {}

  boolean isOn(String meetingId) {
    return placed != null && placed.meetingId().equals(meetingId);
  }

  boolean is(ItemOrigin origin, @Nullable String ofMatter) {
    return kind == OriginKind.TABLED
        ? Objects.equals(fromMeetingId, origin.meetingId())
            && Objects.equals(fromItemId, origin.itemId())
        : kind == origin.kind()
            && matterId != null
            && (matterId.equals(ofMatter) || matterId.equals(origin.matterId()));
  }

  WaitingItem of(@Nullable String anotherMatter) {
    return with(anotherMatter, ifTimeAllows, toMeetingId, placed);
  }

  WaitingItem wantedAt(@Nullable String meetingId, boolean onlyIfTimeAllows) {
    return with(matterId, onlyIfTimeAllows, meetingId, placed);
  }

  WaitingItem placedOn(String meetingId) {
    String itemId = ItemId.derived(meetingId, key).value();
    return with(matterId, ifTimeAllows, toMeetingId, new Placed(meetingId, itemId, false));
  }

  WaitingItem arrivedOn(String meetingId, String itemId) {
    return with(matterId, ifTimeAllows, toMeetingId, new Placed(meetingId, itemId, true));
  }

  /** As it is once a meeting does not take place or is over without it. */
  WaitingItem without(String meetingId) {
    return with(
        matterId,
        ifTimeAllows,
        meetingId.equals(toMeetingId) ? null : toMeetingId,
        isOn(meetingId) ? null : placed);
  }

  private WaitingItem with(
      @Nullable String matter, boolean ifTime, @Nullable String to, @Nullable Placed on) {
    return new WaitingItem(
        key,
        kind,
        fromMeetingId,
        fromItemId,
        matter,
        decisionId,
        title,
        subItems,
        ifTime,
        since,
        to,
        on);
  }

  BuiltItem built(String meetingId) {
    MatterId matter = matterId == null ? null : new MatterId(matterId);
    return new BuiltItem(
        ItemId.derived(meetingId, key), title, subItems, origin(matter), matter, ifTimeAllows);
  }

  private Origin origin(@Nullable MatterId matter) {
    return new Origin(
        kind,
        fromMeetingId == null ? null : new MeetingId(fromMeetingId),
        fromItemId == null ? null : new ItemId(fromItemId),
        kind == OriginKind.PUT_FORWARD ? matter : null,
        decisionId == null ? null : new DecisionId(decisionId));
  }
}
