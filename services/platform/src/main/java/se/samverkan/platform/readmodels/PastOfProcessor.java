package se.samverkan.platform.readmodels;

import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a processor does to its documents with events that it has seen before, so that it can be
 * taken through them before it starts when it has no token.
 *
 * @param processor its name
 * @param handles event families or single events
 * @param apply changes the documents as an event says, and does nothing else
 * @param upTo position of the last event of these; those after it are left to the processor
 * @param parked positions of those that it had parked: they are parked again, not applied
 */
public record PastOfProcessor(
    String processor,
    Set<Class<?>> handles,
    BiConsumer<RecordedEvent, Documents> apply,
    long upTo,
    Set<Long> parked) {

  /** A read model does the same with every event. */
  static PastOfProcessor of(ReadModel readModel) {
    return new PastOfProcessor(
        readModel.name(), readModel.handles(), readModel::apply, Long.MAX_VALUE, Set.of());
  }
}
