package se.samverkan.meetings.meeting;

import org.jspecify.annotations.Nullable;

/** Something on record: as it was recorded first and as it holds now. */
record Recorded<T>(T first, T now) {

  static <T> Recorded<T> of(T content) {
    return new Recorded<>(content, content);
  }

  /** What is recorded after a correction, of something that may not have been there before. */
  static <T> Recorded<T> corrected(@Nullable Recorded<T> before, T now) {
    return before == null ? of(now) : new Recorded<>(before.first, now);
  }

  /** Whether recording the content would say nothing new. */
  static <T> boolean says(@Nullable Recorded<T> recorded, T content) {
    return recorded != null && (content.equals(recorded.first) || content.equals(recorded.now));
  }

  static <T> boolean holds(@Nullable Recorded<T> recorded, T content) {
    return recorded != null && content.equals(recorded.now);
  }
}
