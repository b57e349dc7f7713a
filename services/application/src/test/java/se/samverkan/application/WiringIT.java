package se.samverkan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexResolver;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.eventstore.LogicalNameSerializer;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.testing.WithDatabases;

/** The application consists of what we named, and of all of it. */
@WithDatabases
class WiringIT {

  private static final String TOKENS = "now and then to MongoTokenStore";

  private static final Set<String> WITHOUT_COMPONENTS =
      Set.of("events", "minutesreader", "documents", "architecture");

  @Autowired ApplicationContext context;
  @Autowired Configuration axon;
  @Autowired EventProcessingConfiguration processing;
  @Autowired Map<String, ReadModel> readModels;
  @Autowired MongoTemplate mongo;
  @Autowired ObjectProvider<Automation> automations;

  @Test
  void noPartOfTheFrameworkIsPickedByChance() {
    assertThat(axon.eventBus()).isExactlyInstanceOf(EmbeddedEventStore.class);
    assertThat(axon.getComponent(EventBus.class)).isSameAs(axon.eventStore());
    assertThat(axon.getComponent(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(axon.getComponent(CommandBus.class))
        .isExactlyInstanceOf(AsynchronousCommandBus.class);
    assertThat(axon.getComponent(TransactionManager.class))
        .isExactlyInstanceOf(SpringTransactionManager.class);
    assertThat(axon.getComponent(TokenStore.class)).hasToString(TOKENS);
    assertThat(axon.eventSerializer()).isExactlyInstanceOf(LogicalNameSerializer.class);
    assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
    assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
  }

  @Test
  void nothingTalksToTheMakerOfTheFrameworkOrToItsServer() {
    assertThat(axon.getComponent(UsagePropertyProvider.class).getDisabled()).isTrue();
    assertThatCode(
            () -> Class.forName("org.axonframework.axonserver.connector.AxonServerConfiguration"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void everyAggregateHandlesItsCommandsAndIsLoadedFromItsEvents() {
    List<Class<?>> aggregates =
        Arrays.stream(context.getBeanNamesForAnnotation(Aggregate.class))
            .<Class<?>>map(name -> Objects.requireNonNull(context.getType(name)))
            .toList();

    assertThat(aggregates)
        .extracting(Class::getSimpleName)
        .contains(
            "Organisation",
            "Person",
            "Body",
            "Meeting",
            "Matter",
            "Decision",
            "Assignment",
            "MinutesImport");
    assertThat(aggregates)
        .allSatisfy(
            aggregate -> {
              assertThat(axon.repository(aggregate)).isInstanceOf(EventSourcingRepository.class);
              assertThat(handledCommands(aggregate)).isNotEmpty().allMatch(this::isHandled);
            });
    assertThat(isHandled("a command that nobody knows")).isFalse();
  }

  @Test
  void everyReadModelAndAutomationHasAProcessorThatFailsAloudAndLosesNothing() {
    assertThat(processing.eventProcessors().keySet())
        .contains("names", "agendas", "follow-ups", "decision-register", "annual-reports")
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    readModels.values().stream().map(ReadModel::name),
                    automations.orderedStream().map(Automation::name))
                .toList());
    assertThat(processing.eventProcessors().keySet())
        .allSatisfy(
            name -> {
              TrackingEventProcessor processor =
                  processing.eventProcessor(name, TrackingEventProcessor.class).orElseThrow();
              assertThat(processor.isRunning()).isTrue();
              assertThat(processing.errorHandler(name))
                  .isExactlyInstanceOf(PropagatingErrorHandler.class);
              assertThat(processing.tokenStore(name)).hasToString(TOKENS);
              assertThat(processing.deadLetterQueue(name))
                  .get()
                  .isInstanceOf(MongoSequencedDeadLetterQueue.class);
            });
  }

  /** The platform reads the annotations itself, and only as many as the documents have. */
  @Test
  void everyCollectionHasTheIndexesThatSpringDataWouldMake() {
    IndexResolver resolver = IndexResolver.create(mongo.getConverter().getMappingContext());
    List<Class<?>> types =
        readModels.values().stream()
            .flatMap(readModel -> readModel.documentTypes().stream())
            .toList();

    assertThat(types).hasSizeGreaterThan(40);
    for (Class<?> type : types) {
      List<Document> wanted = new ArrayList<>();
      resolver.resolveIndexFor(type).forEach(index -> wanted.add(index.getIndexKeys()));
      List<Document> there = new ArrayList<>();
      mongo
          .getCollection(mongo.getCollectionName(type))
          .listIndexes()
          .forEach(index -> there.add(index.get("key", Document.class)));
      there.remove(new Document("_id", 1));
      assertThat(there).as(type.getName()).containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void everyModuleOnTheClassPathIsPartOfTheApplication() throws IOException {
    Stream<String> modules =
        Arrays.stream(context.getResources("classpath*:se/samverkan/*/package-info.class"))
            .map(Object::toString)
            .map(address -> address.replaceAll(".*/se/samverkan/(\\w+)/.*", "$1"))
            .filter(module -> !WITHOUT_COMPONENTS.contains(module))
            .distinct();
    Set<String> withBeans =
        Arrays.stream(context.getBeanDefinitionNames())
            .map(context::getType)
            .filter(Objects::nonNull)
            .map(type -> Objects.requireNonNull(type).getPackageName())
            .filter(name -> name.startsWith("se.samverkan."))
            .map(name -> name.split("\\.")[2])
            .collect(Collectors.toSet());

    assertThat(modules).hasSizeGreaterThan(10).isSubsetOf(withBeans);
  }

  /** What the bus says of a command that holds nothing: whether anyone had subscribed to it. */
  private boolean isHandled(String commandName) {
    CompletableFuture<CommandResultMessage<?>> answer = new CompletableFuture<>();
    axon.commandBus()
        .dispatch(
            new GenericCommandMessage<>(new GenericMessage<>("nothing"), commandName),
            (command, result) -> answer.complete(result));
    return !String.valueOf(answer.join().exceptionResult().getMessage())
        .contains("No handler was subscribed");
  }

  private static Stream<String> handledCommands(Class<?> aggregate) {
    return Arrays.stream(aggregate.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
        .map(method -> method.getParameterTypes()[0].getName());
  }
}
