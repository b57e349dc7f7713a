package se.samverkan.platform.readmodels;

import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/**
 * Processors that read the event store in order, keep documents, and park what they cannot apply.
 */
public final class Processors {

  /** Events that are applied together, with one bulk write and one write of the token. */
  private static final int BATCH_SIZE = 250;

  private final MongoTemplate mongo;
  private final Serializer eventSerializer;
  private final Turns turns;

  Processors(MongoTemplate mongo, Serializer eventSerializer, Turns turns) {
    this.mongo = mongo;
    this.turns = turns;
    this.eventSerializer = eventSerializer;
  }

  /**
   * Gives the handler a processor of its own.
   *
   * @param inHaste whether somebody waits for what it writes
   * @param beforeParking told of each event that is parked
   */
  public void register(
      String name,
      EventMessageHandler handler,
      DocumentsOfBatch<?> documents,
      BooleanSupplier inHaste,
      Consumer<EventMessage<?>> beforeParking,
      EventProcessingConfigurer processing) {
    var breath = new BreathBetweenBatches(inHaste, documents::forget);
    Lock turn = turns.of(name, documents::forget);
    processing
        .registerEventHandler(c -> handler)
        .assignHandlerInstancesMatching(name, handler::equals)
        .registerTransactionManager(name, c -> NoTransactionManager.instance())
        .registerSequencingPolicy(name, c -> SequentialPerAggregatePolicy.instance())
        .registerTrackingEventProcessor(
            name,
            c -> c.getComponent(EventStore.class),
            c ->
                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                    .andBatchSize(BATCH_SIZE)
                    .andEventTrackerStatusChangeListener(breath)
                    .andInitialTrackingToken(source -> source.createTailToken()))
        .registerHandlerInterceptor(name, c -> new AroundBatch(turn, documents, breath))
        .registerDeadLetterQueue(
            name,
            c ->
                new ParkedEvents(
                    MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(name)
                        .mongoTemplate(mongo)
                        .transactionManager(NoTransactionManager.instance())
                        .serializer(eventSerializer),
                    beforeParking))
        .registerDeadLetterPolicy(name, c -> new ParkWhatCannotBeApplied())
        .registerDeadLetteringEventHandlerInvokerConfiguration(
            name, (c, invoker) -> invoker.enableSequenceIdentifierCache());
  }
}
