package se.samverkan.platform.automations;

import java.util.List;
import java.util.Set;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * Answers events with commands. The class is called {@code When<Event>Then<Command>} and lives with
 * the command it sends. Applying an event is a function of the event and of the documents that the
 * automation keeps for itself: no clock, no other source. A command must be the same each time, id
 * and all, as it may be sent again after a crash.
 */
public interface Automation {

  /** The name of its processor: the name of the class unless said otherwise. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The documents it keeps; each type has a collection of its own, shared with no other. */
  default Set<Class<?>> documentTypes() {
    return Set.of();
  }

  /** The event families or single events that it sees. */
  Set<Class<?>> handles();

  /** Keeps what it needs of the event, and says which commands answer it. */
  List<Object> apply(RecordedEvent event, Documents documents);
}
