package se.samverkan.decisionregister.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * When, by whom and from which document something was recorded.
 *
 * @param line in the document, from 1
 */
public record Recorded(
    Instant at,
    String actor,
    String role,
    String means,
    @Nullable String document,
    @Nullable Integer line) {

  public static Recorded by(RecordedEvent event) {
    Provenance from = event.provenance();
    return new Recorded(
        event.recordedAt(),
        from.actor(),
        from.role(),
        from.means(),
        from.sourceFile(),
        from.sourceLine());
  }
}
