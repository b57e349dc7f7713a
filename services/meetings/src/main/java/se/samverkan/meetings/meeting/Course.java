package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlaceDecided;

/**
 * How far a meeting has come.
 *
 * @param dates every date the meeting has stood on
 */
record Course(
    String bodyId,
    Appointment appointment,
    Set<LocalDate> dates,
    @Nullable MeetingCalled called,
    @Nullable MeetingCancelled cancelled,
    @Nullable MeetingHeld held,
    @Nullable MeetingFacts facts) {

  Course {
    dates = Set.copyOf(dates);
  }

  static Course startingWith(String bodyId, Appointment appointment) {
    return new Course(bodyId, appointment, Set.of(appointment.date()), null, null, null, null);
  }

  LocalDate date() {
    return appointment.date();
  }

  Course on(Appointment other) {
    Set<LocalDate> all = new HashSet<>(dates);
    all.add(other.date());
    return new Course(bodyId, other, all, called, cancelled, held, facts);
  }

  Course with(MeetingPlaceDecided event) {
    return on(
        new Appointment(appointment.date(), appointment.start(), appointment.end(), event.place()));
  }

  Course with(MeetingCalled event) {
    return new Course(bodyId, appointment, dates, event, cancelled, held, facts);
  }

  Course with(MeetingCancelled event) {
    return new Course(bodyId, appointment, dates, called, event, held, facts);
  }

  Course with(MeetingHeld event) {
    return new Course(
        bodyId, appointment, dates, called, cancelled, event, MeetingFacts.of(event, called));
  }

  Course with(MeetingFacts corrected) {
    return new Course(bodyId, appointment, dates, called, cancelled, held, corrected);
  }

  /** Whether recording the meeting as held like this would say nothing new. */
  boolean heldAs(MeetingHeld event) {
    return event.equals(held) || (facts != null && facts.with(event).equals(facts));
  }
}
