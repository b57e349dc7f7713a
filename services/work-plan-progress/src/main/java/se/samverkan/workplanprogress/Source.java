package se.samverkan.workplanprogress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.readmodels.RecordedEvent;

/** How we know: who recorded it and when, and the line of the document it was read from. */
public record Source(
    Instant recordedAt,
    String actor,
    String role,
    String means,
    @Nullable String sourceFile,
    @Nullable Integer sourceLine) {

  static Source of(RecordedEvent event) {
    var provenance = event.provenance();
    return new Source(
        event.recordedAt(),
        provenance.actor(),
        provenance.role(),
        provenance.means(),
        provenance.sourceFile(),
        provenance.sourceLine());
  }
}
