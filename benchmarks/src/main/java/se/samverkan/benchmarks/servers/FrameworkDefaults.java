package se.samverkan.benchmarks.servers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The product's own code with the settings that Axon has when nothing is said, where the product
 * says something for speed:
 *
 * <ul>
 *   <li>{@link SimpleCommandBus} with a transaction around each command, and commands that are
 *       looked at for their target by {@link AnnotationCommandTargetResolver}. Retry keys and
 *       expected positions, which the load does not send, are not looked at.
 *   <li>{@link JdbcEventStorageEngine} and {@link EmbeddedEventStore} as their builders make them:
 *       a stream is read after a look for a snapshot. What is said is where the tables are, how
 *       they are written, and which failure means that another was first.
 *   <li>{@link EventSourcingRepository} for each aggregate: all of its events are read for each
 *       command.
 *   <li>{@link MongoTokenStore} as its builder makes it: every processor writes its token after
 *       every batch.
 *   <li>A tracking processor for each read model and automation, which is the framework's default
 *       kind, with one thread, a batch of one event and no rest between batches; no queue of dead
 *       letters.
 *   <li>Each handler is watched for how long it takes, besides the transaction that it is in.
 * </ul>
 *
 * <p>What the product must have to be right is kept: tokens begin at the first event, and there is
 * no transaction around what is written to MongoDB.
 */
@Configuration(proxyBeanMethods = false)
public class FrameworkDefaults {

  private static final Set<String> WITH_PROCESSORS =
      Set.of("readModelProcessors", "automationProcessors");
  private static final Set<String> NOT_THERE_BY_DEFAULT =
      Set.of(
          "registerDeadLetterQueue",
          "registerDeadLetterPolicy",
          "registerDeadLetteringEventHandlerInvokerConfiguration");

  @Bean
  CommandTargetResolver commandTargetResolver() {
    return AnnotationCommandTargetResolver.builder().build();
  }

  @Bean
  CommandBus commandBus(
      TransactionManager transactions, org.axonframework.config.Configuration axon) {
    CommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  @Bean
  EventStorageEngine eventStorageEngine(
      DataSource dataSource,
      TransactionManager transactions,
      PersistenceExceptionResolver exceptions,
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
        .transactionManager(transactions)
        .persistenceExceptionResolver(exceptions)
        .schema(schema())
        .dataType(String.class)
        .snapshotSerializer(serializer)
        .eventSerializer(eventSerializer)
        .build();
  }

  @Bean(name = "eventBus")
  EventStore eventStore(EventStorageEngine engine) {
    return EmbeddedEventStore.builder().storageEngine(engine).build();
  }

  /** Instead of the product's own of this name: none, so that the framework makes its own. */
  @Bean
  static BeanDefinitionRegistryPostProcessor aggregateRepositories() {
    return registry -> {};
  }

  @Bean
  TokenStore tokenStore(MongoTemplate mongo, Serializer serializer) {
    return MongoTokenStore.builder()
        .mongoTemplate(mongo)
        .serializer(serializer)
        .transactionManager(NoTransactionManager.instance())
        .build();
  }

  @Bean
  static BeanPostProcessor processorsOfTheFramework() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return WITH_PROCESSORS.contains(name) && bean instanceof ConfigurerModule module
            ? untuned(module)
            : bean;
      }
    };
  }

  private static ConfigurerModule untuned(ConfigurerModule module) {
    return configurer -> {
      EventProcessingConfigurer processing = untuned(configurer.eventProcessing());
      module.configureModule(
          standIn(
              Configurer.class,
              (method, arguments) ->
                  method.getName().equals("eventProcessing") && arguments.length == 0
                      ? processing
                      : method.invoke(configurer, arguments)));
    };
  }

  private static EventProcessingConfigurer untuned(EventProcessingConfigurer processing) {
    EventProcessingConfigurer[] itself = new EventProcessingConfigurer[1];
    itself[0] =
        standIn(
            EventProcessingConfigurer.class,
            (method, arguments) -> {
              if (method.getName().equals("registerTrackingEventProcessor")) {
                processing.registerTrackingEventProcessor(
                    (String) arguments[0],
                    axon -> axon.getComponent(EventStore.class),
                    axon ->
                        TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                            .andInitialTrackingToken(StreamableMessageSource::createTailToken));
              } else if (!NOT_THERE_BY_DEFAULT.contains(method.getName())) {
                method.invoke(processing, arguments);
              }
              return itself[0];
            });
    return itself[0];
  }

  /** What is done instead of a method. */
  private interface Instead {
    Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static <T> T standIn(Class<T> type, Instead instead) {
    return type.cast(
        Proxy.newProxyInstance(
            FrameworkDefaults.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return instead.of(method, arguments == null ? new Object[0] : arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static EventSchema schema() {
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
