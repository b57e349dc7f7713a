package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.platform.texts.PlainText;

/** Says where and in which form a meeting takes place; what is left out is undecided. */
public record DecideMeetingPlace(
    @TargetAggregateIdentifier MeetingId meetingId,
    @Nullable String place,
    @Nullable String link,
    MeetingForm form,
    @Nullable String reason)
    implements MeetingCommand {

  public DecideMeetingPlace {
    place = PlainText.optional("place", place, PlainText.LINE);
    link = PlainText.optional("link", link, PlainText.LINE);
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  MeetingPlaceDecided event(
      String bodyId,
      @Nullable String previousPlace,
      @Nullable String previousLink,
      @Nullable MeetingForm previousForm) {
    return new MeetingPlaceDecided(
        meetingId.value(),
        bodyId,
        previousPlace,
        previousLink,
        previousForm,
        place,
        link,
        form,
        reason);
  }
}
