package se.samverkan.platform.commands;

import java.time.Instant;
import java.util.List;

/** Others changed what a command was to change after its sender had last seen it. */
public final class ChangedMeanwhile extends RuntimeException {

  private final List<Change> changes;

  ChangedMeanwhile(List<Change> changes) {
    super("Others changed the same thing meanwhile", null, false, false);
    this.changes = List.copyOf(changes);
  }

  /** What the sender has not seen, the earliest first. */
  public List<Change> changes() {
    return changes;
  }

  /**
   * One change.
   *
   * @param event logical name of the event
   */
  public record Change(String event, long position, Instant recordedAt) {}
}
