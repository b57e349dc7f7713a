package se.samverkan.meetings.meeting;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.meetings.references.MatterId;
import se.samverkan.platform.ids.TypedId;

/** Why an item stands on an agenda. */
public record Origin(
    OriginKind kind,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    @Nullable MatterId matterId,
    @Nullable DecisionId decisionId) {

  ItemOrigin value() {
    return new ItemOrigin(kind, text(meetingId), text(itemId), text(matterId), text(decisionId));
  }

  private static @Nullable String text(@Nullable TypedId id) {
    return id == null ? null : id.value();
  }
}
