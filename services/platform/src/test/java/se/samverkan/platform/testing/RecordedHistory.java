package se.samverkan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;
import se.samverkan.platform.readmodels.ReadModels;

/** Publishes events through the event store, as if aggregates had recorded them. */
@TestComponent
public final class RecordedHistory {

  /** What the events say of how they came about unless a test says otherwise. */
  public static final Provenance PROVENANCE =
      new Provenance("anna", "secretary", "api", "request-1", "command-1", "minutes.txt", 12);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final EventStore eventStore;
  private final TransactionTemplate transactions;
  private final ReadModels readModels;

  RecordedHistory(
      EventStore eventStore,
      org.springframework.transaction.PlatformTransactionManager transactionManager,
      ReadModels readModels) {
    this.eventStore = eventStore;
    this.transactions = new TransactionTemplate(transactionManager);
    this.readModels = readModels;
  }

  /**
   * Appends each event to the stream that its first component names, and waits for all read models.
   */
  public RecordedHistory publish(Object... events) {
    for (Object event : events) {
      transactions.executeWithoutResult(transaction -> append(event));
    }
    return awaitReadModels();
  }

  /** Waits until every read model has seen everything. */
  public RecordedHistory awaitReadModels() {
    assertThat(readModels.awaitCaughtUp(PATIENCE)).as("read models caught up").isTrue();
    return this;
  }

  private void append(Object event) {
    String stream = streamOf(event);
    long sequence = eventStore.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
    eventStore.publish(
        new GenericDomainEventMessage<>(
            event.getClass().getPackageName(),
            stream,
            sequence,
            event,
            ProvenanceMetaData.write(PROVENANCE)));
  }

  private static String streamOf(Object event) {
    try {
      return (String) event.getClass().getRecordComponents()[0].getAccessor().invoke(event);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
