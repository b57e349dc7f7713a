package se.samverkan.platform.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The event store and everything it needs, each part named here so that nothing is picked by
 * chance.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventStoreProperties.class)
public class EventStoreConfiguration {

  /** Name of the constraint-violation state in PostgreSQL. */
  static final String UNIQUE_VIOLATION = "23505";

  /** Of the whole past, and of a stream that is longer. */
  private static final int EVENTS_AT_A_TIME = 500;

  @Bean(destroyMethod = "close")
  EventStoreServer eventStoreServer(
      EventStoreProperties properties, ObjectProvider<EarlyEventStore> early) {
    EarlyEventStore begun = early.getIfAvailable();
    return begun == null ? EventStoreServer.ready(properties) : begun.take();
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource(EventStoreServer server, EventStoreProperties properties) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("event-store");
    pool.setJdbcUrl(server.url());
    pool.setUsername(properties.role());
    pool.setPassword(properties.password());
    pool.setMaximumPoolSize(properties.connections());
    pool.setAutoCommit(true);
    HikariDataSource dataSource = new HikariDataSource(pool);
    Durability.require(dataSource);
    return dataSource;
  }

  @Bean
  DataSourceTransactionManager platformTransactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  TransactionManager axonTransactionManager(DataSourceTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  @Primary
  Serializer serializer() {
    return Jackson3Serializer.builder().build();
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer() {
    return Jackson3Serializer.builder().build();
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer() {
    return new LogicalNameSerializer();
  }

  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new SQLStateResolver(UNIQUE_VIOLATION);
  }

  @Bean(destroyMethod = "close")
  GroupCommit groupCommit(DataSource dataSource) {
    return new GroupCommit(dataSource);
  }

  @Bean
  EventTransactions eventTransactions(GroupCommit groupCommit) {
    return new EventTransactions(groupCommit);
  }

  /** Every question to it is one statement, which needs no transaction around it. */
  @Bean
  EventStorageEngine eventStorageEngine(
      DataSource dataSource,
      EventTransactions transactions,
      PersistenceExceptionResolver exceptionResolver,
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer) {
    return new GroupedEventStorage(
        JdbcEventStorageEngine.builder()
            .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
            .transactionManager(NoTransactionManager.instance())
            .persistenceExceptionResolver(exceptionResolver)
            .schema(schema())
            .dataType(String.class)
            .snapshotSerializer(serializer)
            .eventSerializer(eventSerializer)
            .upcasterChain(new EarlierRevisions())
            .batchSize(EVENTS_AT_A_TIME),
        transactions);
  }

  @Bean(name = "eventBus")
  EventStore eventStore(EventStorageEngine engine, @Nullable EventBusSpanFactory spans) {
    EmbeddedEventStore.Builder store = EmbeddedEventStore.builder().storageEngine(engine);
    if (spans != null) {
      store.spanFactory(spans);
    }
    return store.build();
  }

  /** The columns of an event, by the words of the framework. */
  static EventSchema schema() {
    return EventSchema.builder()
        .eventTable("event")
        .snapshotTable("snapshot")
        .globalIndexColumn("position")
        .eventIdentifierColumn("event_id")
        .aggregateIdentifierColumn("stream_id")
        .typeColumn("stream_type")
        .sequenceNumberColumn("sequence_number")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("name")
        .payloadRevisionColumn("revision")
        .payloadColumn("payload")
        .metaDataColumn("metadata")
        .build();
  }
}
