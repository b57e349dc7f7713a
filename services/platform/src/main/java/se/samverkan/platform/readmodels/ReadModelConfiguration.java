package se.samverkan.platform.readmodels;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.platform.bson.RecordsAsBson;
import se.samverkan.platform.mongodb.ReadModelStoreProperties;

/**
 * A processor of its own for every read model, with its token and dead letters beside the
 * documents.
 */
@Configuration(proxyBeanMethods = false)
public class ReadModelConfiguration {

  private static final Duration CLAIM = Duration.ofSeconds(10);
  private static final Duration BETWEEN_WRITES_OF_TOKENS = Duration.ofMillis(500);

  @Bean
  org.axonframework.extensions.mongo.MongoTemplate axonMongoTemplate(
      MongoClient client, ReadModelStoreProperties properties) {
    return new CollectionsOfProcessors(client, properties.database());
  }

  @Bean
  TokenStore tokenStore(
      org.axonframework.extensions.mongo.MongoTemplate mongo, Serializer serializer) {
    return new TokensWrittenNowAndThen(
        MongoTokenStore.builder()
            .mongoTemplate(mongo)
            .serializer(serializer)
            .transactionManager(NoTransactionManager.instance())
            .claimTimeout(CLAIM)
            .build(),
        BETWEEN_WRITES_OF_TOKENS);
  }

  @Bean
  StoredDocuments storedDocuments(MongoTemplate mongo, RecordsAsBson bson) {
    return new StoredDocuments(mongo, bson);
  }

  @Bean
  NamesReadModel namesReadModel() {
    return new NamesReadModel();
  }

  @Bean
  Processors processors(
      org.axonframework.extensions.mongo.MongoTemplate mongo,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      Turns turns) {
    return new Processors(mongo, eventSerializer, turns);
  }

  @Bean
  IndexesInTheMaking indexes(List<ReadModel> readModels, MongoTemplate mongo) {
    return new IndexesInTheMaking(new IndexesOfDocuments(readModels, mongo));
  }

  @Bean
  ConfigurerModule readModelProcessors(
      List<ReadModel> readModels,
      StoredDocuments stored,
      Processors processors,
      Watchers watchers) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
      processing.registerDefaultListenerInvocationErrorHandler(
          c -> PropagatingErrorHandler.instance());
      for (ReadModel readModel : readModels) {
        DocumentsOfBatch<RecordedEvent> documents =
            new DocumentsOfBatch<>(
                readModel.name(),
                stored,
                readModel.handles(),
                (event, changed) -> {
                  readModel.apply(event, changed);
                  return event;
                });
        processors.register(
            readModel.name(),
            new ReadModelEventHandler(documents),
            documents,
            watchers::any,
            parked -> {},
            processing);
      }
    };
  }
}
