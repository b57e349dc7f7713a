package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Calls the members to a meeting, planned before or not. */
public record CallMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    BodyId bodyId,
    @Nullable String number,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    MeetingForm form,
    @Nullable String link)
    implements MeetingCommand {
  public CallMeeting {
    Rule.require(
        new MeetingEndsAfterItStarts(start, end),
        new LocalTimeExists(date, start, "start"),
        new LocalTimeExists(date, end, "end"));
    number = PlainText.optional("number", number, PlainText.LINE);
    link = PlainText.optional("link", link, PlainText.LINE);
    place = PlainText.optional("place", place, PlainText.LINE);
  }

  /** A call without a link. */
  public CallMeeting(
      MeetingId meetingId,
      BodyId bodyId,
      @Nullable String number,
      LocalDate date,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable String place,
      MeetingForm form) {
    this(meetingId, bodyId, number, date, start, end, place, form, null);
  }

  /** Where to take part from afar, where the call says it. */
  @Nullable MeetingPlaceDecided decidedPlace() {
    return link == null
        ? null
        : new MeetingPlaceDecided(
            meetingId.value(), bodyId.value(), place, null, form, place, link, form, null);
  }

  MeetingCalled event() {
    return new MeetingCalled(
        meetingId.value(), bodyId.value(), number, date, start, end, place, form);
  }
}
