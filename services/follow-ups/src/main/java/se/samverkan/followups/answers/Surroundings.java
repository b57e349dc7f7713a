package se.samverkan.followups.answers;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.followups.KnownDecision;
import se.samverkan.followups.KnownItem;
import se.samverkan.followups.KnownMeeting;

/** What assignments refer to, by id. */
record Surroundings(
    Map<String, String> names,
    Map<String, KnownMeeting> meetings,
    Map<String, KnownItem> items,
    Map<String, KnownDecision> decisions) {

  Named named(String id) {
    return new Named(id, names.getOrDefault(id, id));
  }

  ShownFollowUp.@Nullable ShownDecision decision(@Nullable String id) {
    if (id == null) {
      return null;
    }
    var known = Optional.ofNullable(decisions.get(id));
    return new ShownFollowUp.ShownDecision(
        id,
        known.map(KnownDecision::number).orElse(null),
        known.map(KnownDecision::text).orElse(null));
  }

  ShownFollowUp.Place place(
      @Nullable String meetingId, @Nullable String itemId, @Nullable String itemNumber) {
    var meeting = Optional.ofNullable(meetingId).map(meetings::get);
    var item = Optional.ofNullable(itemId).map(items::get);
    return new ShownFollowUp.Place(
        meetingId,
        meeting.map(KnownMeeting::date).orElse(null),
        meeting.map(KnownMeeting::number).orElse(null),
        itemId,
        item.map(KnownItem::number).orElse(itemNumber),
        item.map(KnownItem::title).orElse(null));
  }
}
