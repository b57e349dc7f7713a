package se.samverkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.platform.eventstore.LogicalNameSerializer;
import se.samverkan.platform.testing.WithDatabases;

/** What the framework would pick by chance is what we named. */
@WithDatabases
class WiringIT {

  @Autowired Configuration axon;
  @Autowired EventProcessingConfiguration processing;
  @Autowired UsagePropertyProvider usage;

  @Test
  void eventsAreKeptInPostgresql() {
    assertThat(axon.eventBus()).isInstanceOf(EmbeddedEventStore.class);
    assertThat(axon.getComponent(EventStore.class)).isSameAs(axon.getComponent(EventBus.class));
    assertThat(axon.getComponent(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
  }

  @Test
  void commandsRunInTransactions() {
    assertThat(axon.getComponent(CommandBus.class)).isInstanceOf(AsynchronousCommandBus.class);
    assertThat(axon.getComponent(TransactionManager.class))
        .isInstanceOf(SpringTransactionManager.class);
  }

  @Test
  void tokensAndDeadLettersAreKeptBesideTheReadModels() {
    assertThat(axon.getComponent(TokenStore.class))
        .hasToString("now and then to MongoTokenStore")
        .isSameAs(processing.tokenStore("names"));
    assertThat(processing.deadLetterQueue("names"))
        .hasValueSatisfying(q -> assertThat(q).isInstanceOf(MongoSequencedDeadLetterQueue.class));
    assertThat(processing.eventProcessor("names", TrackingEventProcessor.class)).isPresent();
  }

  @Test
  void eventsAreSerializedByLogicalName() {
    assertThat(axon.eventSerializer()).isInstanceOf(LogicalNameSerializer.class);
    assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
    assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
  }

  @Test
  void nothingIsReportedToTheMakerOfTheFramework() {
    assertThat(usage.getDisabled()).isTrue();
    assertThat(axon.getComponent(UsagePropertyProvider.class).getDisabled()).isTrue();
  }
}
