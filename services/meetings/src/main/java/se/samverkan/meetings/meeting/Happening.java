package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;

/** What comes of a command to a meeting: events, or nothing where nothing changes. */
final class Happening {

  private Happening() {}

  static void record(@Nullable MeetingEvent event) {
    if (event != null) {
      AggregateLifecycle.apply(event);
    }
  }

  static void record(List<MeetingEvent> events) {
    events.forEach(Happening::record);
  }
}
