package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.platform.refusals.Rule;

/** Says for which items and from and to which times a guest comes. */
public record AgreeGuestTime(
    @TargetAggregateIdentifier MeetingId meetingId,
    GuestId guestId,
    List<ItemId> itemIds,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate agreedOn)
    implements MeetingCommand {

  public AgreeGuestTime {
    itemIds = itemIds.stream().distinct().toList();
    Rule.require(inOrder(from, to));
  }

  static Rule inOrder(@Nullable LocalTime from, @Nullable LocalTime to) {
    return new That(
        from == null || to == null || to.isAfter(from),
        PapersRefusal.GUEST_LEAVES_BEFORE_COMING,
        "to",
        "A guest leaves after coming.");
  }

  GuestTimeAgreed event(@Nullable LocalTime previousFrom, @Nullable LocalTime previousTo) {
    return new GuestTimeAgreed(
        meetingId.value(),
        guestId.value(),
        itemIds.stream().map(ItemId::value).toList(),
        previousFrom,
        previousTo,
        from,
        to,
        agreedOn);
  }
}
