package se.samverkan.decisions.automations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;

/** An automation with its documents, and what it answers to one event after the other. */
@NullMarked
final class Answering {

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final Automation automation;

  Answering(Automation automation) {
    this.automation = automation;
  }

  Answering after(Object... events) {
    for (Object event : events) {
      to(event);
    }
    return this;
  }

  List<Object> to(Object event) {
    if (automation.handles().stream().noneMatch(type -> type.isInstance(event))) {
      throw new IllegalArgumentException("Never seen by the automation: " + event);
    }
    return automation.apply(
        new RecordedEvent(event, 1, Instant.EPOCH, RecordedHistory.PROVENANCE), documents);
  }
}
