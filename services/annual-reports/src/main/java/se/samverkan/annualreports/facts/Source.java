package se.samverkan.annualreports.facts;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.readmodels.RecordedEvent;

/** The line of the document that something was read from, and who recorded it. */
public record Source(String actor, @Nullable String sourceFile, @Nullable Integer sourceLine) {

  static Source of(RecordedEvent event) {
    var provenance = event.provenance();
    return new Source(provenance.actor(), provenance.sourceFile(), provenance.sourceLine());
  }
}
