package se.samverkan.application.pages;

import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;

/**
 * How far a meeting has come.
 *
 * @param step 1 before it, 2 during it, 3 after it, 0 when it was cancelled
 * @param itemId of the item that it is at; empty when it is at none
 */
record MeetingCourse(int step, String itemId) {

  static MeetingCourse of(MeetingAgenda agenda) {
    return switch (agenda.meeting().state()) {
      case PLANNED, CALLED -> new MeetingCourse(1, "");
      case OPEN -> new MeetingCourse(2, current(agenda));
      case HELD, ADJUSTED -> new MeetingCourse(3, "");
      case CANCELLED -> new MeetingCourse(0, "");
    };
  }

  public boolean isBefore() {
    return step == 1;
  }

  public boolean isDuring() {
    return step == 2;
  }

  public boolean isAfter() {
    return step == 3;
  }

  private static String current(MeetingAgenda agenda) {
    return agenda.items().stream()
        .filter(item -> item.outcome() == null)
        .findFirst()
        .map(ItemWithOutcome::id)
        .orElse("");
  }
}
