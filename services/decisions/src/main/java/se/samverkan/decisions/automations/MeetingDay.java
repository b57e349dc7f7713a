package se.samverkan.decisions.automations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

/** The day of a meeting of a body, as an event says it. */
record MeetingDay(String meetingId, String bodyId, LocalDate date) {

  private static final Set<Class<?>> EVENTS =
      Set.of(MeetingPlanned.class, MeetingCalled.class, MeetingMoved.class, MeetingHeld.class);

  /** The events that say the day of a meeting, and these. */
  static Set<Class<?>> eventsAnd(Class<?>... others) {
    return Stream.concat(EVENTS.stream(), Stream.of(others)).collect(Collectors.toSet());
  }

  static Optional<MeetingDay> in(Object event) {
    return Optional.ofNullable(
        switch (event) {
          case MeetingPlanned e -> new MeetingDay(e.meetingId(), e.bodyId(), e.date());
          case MeetingCalled e -> new MeetingDay(e.meetingId(), e.bodyId(), e.date());
          case MeetingMoved e -> new MeetingDay(e.meetingId(), e.bodyId(), e.date());
          case MeetingHeld e -> new MeetingDay(e.meetingId(), e.bodyId(), e.date());
          default -> null;
        });
  }
}
