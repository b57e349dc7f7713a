package se.samverkan.architecture.bad.followups;

import java.time.LocalDate;

/** Is another one every day, and in every zone. */
public final class LooksAtTheClockOnTheWall {

  boolean overdue(LocalDate due) {
    return due.isBefore(LocalDate.now());
  }
}
