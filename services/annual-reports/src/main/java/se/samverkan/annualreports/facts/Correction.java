package se.samverkan.annualreports.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * That something was corrected, when and why.
 *
 * @param position the place of the correction among all events
 */
public record Correction(long position, Instant recordedAt, String reason) {

  static Correction of(RecordedEvent event, String reason) {
    return new Correction(event.position(), event.recordedAt(), reason);
  }

  List<Correction> addedTo(List<Correction> corrections) {
    if (corrections.stream().anyMatch(other -> other.position() == position)) {
      return corrections;
    }
    var all = new ArrayList<>(corrections);
    all.add(this);
    return all;
  }
}
