package se.samverkan.platform.readmodels;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.platform.mongodb.ReadModelStoreProperties;

/**
 * A processor of its own for every read model, with its token and dead letters beside the
 * documents.
 */
@Configuration(proxyBeanMethods = false)
public class ReadModelConfiguration {

  /** Events that are applied together, with one bulk write and one write of the token. */
  static final int BATCH_SIZE = 250;

  private static final Duration CLAIM = Duration.ofSeconds(10);

  @Bean
  org.axonframework.extensions.mongo.MongoTemplate axonMongoTemplate(
      MongoClient client, ReadModelStoreProperties properties) {
    return DefaultMongoTemplate.builder()
        .mongoDatabase(client, properties.database())
        .trackingTokensCollectionName("tokens")
        .deadLetterCollectionName("dead-letters")
        .build();
  }

  @Bean
  TokenStore tokenStore(
      org.axonframework.extensions.mongo.MongoTemplate mongo, Serializer serializer) {
    return MongoTokenStore.builder()
        .mongoTemplate(mongo)
        .serializer(serializer)
        .transactionManager(NoTransactionManager.instance())
        .claimTimeout(CLAIM)
        .build();
  }

  @Bean
  NamesReadModel namesReadModel() {
    return new NamesReadModel();
  }

  @Bean
  ConfigurerModule readModelProcessors(
      List<ReadModel> readModels,
      IndexesOfDocuments indexes,
      MongoTemplate mongo,
      org.axonframework.extensions.mongo.MongoTemplate axonMongo,
      @Qualifier("eventSerializer") Serializer eventSerializer) {
    indexes.create();
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
      processing.registerDefaultListenerInvocationErrorHandler(
          c -> PropagatingErrorHandler.instance());
      for (ReadModel readModel : readModels) {
        register(
            new ReadModelEventHandler(readModel, mongo),
            processing,
            deadLetters(readModel.name(), axonMongo, eventSerializer));
      }
    };
  }

  /**
   * The indexes that the annotations of the documents ask for, before the first event is applied.
   */
  @Bean
  IndexesOfDocuments indexesOfDocuments(List<ReadModel> readModels, MongoTemplate mongo) {
    return new IndexesOfDocuments(readModels, mongo);
  }

  private static void register(
      ReadModelEventHandler handler,
      EventProcessingConfigurer processing,
      SequencedDeadLetterQueue<EventMessage<?>> deadLetters) {
    String name = handler.name();
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
                    .andInitialTrackingToken(source -> source.createTailToken()))
        .registerHandlerInterceptor(name, c -> new FlushAtEndOfBatch(handler))
        .registerDeadLetterQueue(name, c -> deadLetters)
        .registerDeadLetterPolicy(name, c -> new ParkWhatCannotBeApplied())
        .registerDeadLetteringEventHandlerInvokerConfiguration(
            name, (c, invoker) -> invoker.enableSequenceIdentifierCache());
  }

  private static SequencedDeadLetterQueue<EventMessage<?>> deadLetters(
      String name, org.axonframework.extensions.mongo.MongoTemplate mongo, Serializer serializer) {
    return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(name)
        .mongoTemplate(mongo)
        .transactionManager(NoTransactionManager.instance())
        .serializer(serializer)
        .build();
  }
}
