package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;

/** One uninterrupted presence of a person in an open meeting. */
record Stay(AttendeeArrived arrived, @Nullable AttendeeLeft left) {

  boolean lasts() {
    return left == null;
  }

  /** When the person was last seen to come or go. */
  LocalTime last() {
    return left == null ? arrived.at() : left.at();
  }
}
