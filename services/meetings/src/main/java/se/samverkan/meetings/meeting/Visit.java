package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which items and when a guest comes. */
record Visit(List<String> itemIds, @Nullable LocalTime from, @Nullable LocalTime to) {

  Visit {
    itemIds = List.copyOf(itemIds);
  }

  boolean within(Appointment appointment) {
    LocalTime start = appointment.start();
    LocalTime end = appointment.end();
    return (start == null || from == null || !from.isBefore(start))
        && (end == null || to == null || !to.isAfter(end))
        && (end == null || from == null || from.isBefore(end));
  }
}
