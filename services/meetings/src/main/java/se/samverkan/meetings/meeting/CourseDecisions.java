package se.samverkan.meetings.meeting;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Rule;

/** What comes of a command about when, where and whether a known meeting takes place. */
record CourseDecisions(Course course, Minutes minutes) {

  /** Never an event: whoever mentions a meeting that is known tells nothing new. */
  void plan(PlanMeeting command) {
    Rule.require(
        new MeetingIsOfTheBody(course, command.bodyId()),
        new MeetingHasStoodOnTheDate(course, command.date()));
  }

  @Nullable MeetingEvent call(CallMeeting command) {
    Rule.require(
        new MeetingIsOfTheBody(course, command.bodyId()), new MeetingIsNotCancelled(course));
    if (command.event().equals(course.called())) {
      return null;
    }
    if (course.held() != null) {
      Rule.require(new MeetingHasStoodOnTheDate(course, command.date()));
      return null;
    }
    Rule.require(
        new MeetingStandsOnTheDate(course, command.date()),
        new NothingElseIsRecorded(
            course.called(),
            MeetingsRefusal.MEETING_CALLED_WITH_OTHER_CONTENT,
            "meetingId",
            "MoveMeeting"));
    return command.event();
  }

  @Nullable MeetingEvent move(MoveMeeting command) {
    Rule.require(new MeetingIsNotCancelled(course));
    if (command.appointment().equals(course.appointment())
        || (course.held() != null && command.date().equals(course.date()))) {
      return null;
    }
    Rule.require(new MeetingIsNotHeld(course));
    return command.event(course.bodyId(), course.date());
  }

  @Nullable MeetingEvent cancel(CancelMeeting command) {
    MeetingEvent event = command.event(course.bodyId(), course.date());
    if (event.equals(course.cancelled())) {
      return null;
    }
    Rule.require(
        new MeetingIsNotHeld(course),
        new NothingElseIsRecorded(
            course.cancelled(),
            MeetingsRefusal.MEETING_CANCELLED_WITH_OTHER_CONTENT,
            "meetingId",
            "no command"));
    return event;
  }

  @Nullable MeetingEvent hold(RecordMeetingHeld command) {
    Rule.require(
        new MeetingIsOfTheBody(course, command.bodyId()),
        new MeetingIsNotCancelled(course),
        new MeetingStandsOnTheDate(course, command.date()));
    if (course.heldAs(command.event())) {
      return null;
    }
    Rule.require(
        new MinutesAreNotAdjusted(minutes),
        new NothingElseIsRecorded(
            course.held(),
            MeetingsRefusal.MEETING_HELD_WITH_OTHER_CONTENT,
            "meetingId",
            "CorrectMeetingRecord"));
    return command.event();
  }

  @Nullable MeetingEvent correct(CorrectMeetingRecord command) {
    Rule.require(
        new MeetingIsHeld(course),
        new LocalTimeExists(course.date(), command.start(), "start"),
        new LocalTimeExists(course.date(), command.end(), "end"));
    return MeetingFacts.of(command.event()).equals(course.facts()) ? null : command.event();
  }
}
