package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Says that a body is to meet on a date; time and place may be decided later. */
public record PlanMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    BodyId bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String note,
    @Nullable Boolean tentative,
    @Nullable MeetingForm form)
    implements MeetingCommand {
  public PlanMeeting {
    Rule.require(
        new MeetingEndsAfterItStarts(start, end),
        new LocalTimeExists(date, start, "start"),
        new LocalTimeExists(date, end, "end"));
    place = PlainText.optional("place", place, PlainText.LINE);
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  /** A date that holds, the form undecided. */
  public PlanMeeting(
      MeetingId meetingId,
      BodyId bodyId,
      LocalDate date,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable String place,
      @Nullable String note) {
    this(meetingId, bodyId, date, start, end, place, note, null, null);
  }

  List<MeetingEvent> events() {
    List<MeetingEvent> events = new ArrayList<>(List.of(event()));
    if (Boolean.TRUE.equals(tentative)) {
      events.add(new MeetingDateLeftTentative(meetingId.value(), bodyId.value(), date, note));
    }
    if (form != null) {
      events.add(
          new MeetingPlaceDecided(
              meetingId.value(), bodyId.value(), place, null, null, place, null, form, null));
    }
    return events;
  }

  MeetingPlanned event() {
    return new MeetingPlanned(meetingId.value(), bodyId.value(), date, start, end, place, note);
  }
}
