package se.samverkan.events.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one person took part: for which organisation at that meeting, in what capacity, and when not
 * for all of it, for which item numbers or from and to which local time.
 */
public record Attendance(
    String personId,
    @Nullable String organisationId,
    AttendanceStatus status,
    AttendanceCapacity capacity,
    @Nullable String role,
    boolean remote,
    List<String> itemNumbers,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {
  public Attendance {
    itemNumbers = List.copyOf(itemNumbers);
  }
}
