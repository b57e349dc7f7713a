package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import se.samverkan.events.decisions.MatterTakenUp;

/** A matter was an item of a meeting, under the title it had there. */
public record TakenUp(
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    String title,
    LocalDate on,
    Recorded recorded) {

  static TakenUp of(MatterTakenUp event, Recorded by) {
    return new TakenUp(
        event.bodyId(),
        event.meetingId(),
        event.itemId(),
        event.itemNumber(),
        event.title(),
        event.takenUpOn(),
        by);
  }
}
