package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Says on the notice board that the minutes are adjusted.
 *
 * @param itemIds the items adjusted at once; none mean the whole minutes
 * @param minutesKeptAt where whoever wants to read the minutes finds them
 * @param profile of the body on that day
 */
public record PostNotice(
    @TargetAggregateIdentifier MeetingId meetingId,
    NoticeId noticeId,
    List<ItemId> itemIds,
    LocalDate postedOn,
    String place,
    String minutesKeptAt,
    BodyProfile profile)
    implements MeetingCommand {

  private static final int DAYS_TO_POST = 2;
  private static final int DAYS_TO_APPEAL = 21;

  public PostNotice {
    itemIds = itemIds.stream().distinct().toList();
    place = PlainText.required("place", place, PlainText.LINE);
    minutesKeptAt = PlainText.required("minutesKeptAt", minutesKeptAt, PlainText.LINE);
    Rule.require(
        new That(
            profile != BodyProfile.INFORMAL,
            NoticeRefusal.NOTICE_NOT_FOR_INFORMAL_BODY,
            "profile",
            "Only bodies under the Local Government Act post notices."));
  }

  NoticePosted event(LocalDate adjustedOn) {
    return new NoticePosted(
        meetingId.value(),
        noticeId.value(),
        itemIds.stream().map(ItemId::value).toList(),
        adjustedOn,
        adjustedOn.plusDays(DAYS_TO_POST),
        postedOn,
        postedOn.plusDays(DAYS_TO_APPEAL),
        place,
        minutesKeptAt);
  }
}
