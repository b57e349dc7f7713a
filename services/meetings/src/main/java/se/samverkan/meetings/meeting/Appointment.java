package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

/** When and where a meeting is to take place. */
record Appointment(
    LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place) {

  static Appointment of(MeetingPlanned event) {
    return new Appointment(event.date(), event.start(), event.end(), event.place());
  }

  static Appointment of(MeetingCalled event) {
    return new Appointment(event.date(), event.start(), event.end(), event.place());
  }

  static Appointment of(MeetingMoved event) {
    return new Appointment(event.date(), event.start(), event.end(), event.place());
  }

  static Appointment of(MeetingHeld event) {
    return new Appointment(event.date(), event.start(), event.end(), event.place());
  }
}
