package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.audit.ProvenanceMetaData;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** What the storage reads is what the framework's own engine reads from the same table. */
@WithDatabases
class GroupedEventStorageIT {

  private static final MetaData ORIGIN =
      MetaData.from(ProvenanceMetaData.write(RecordedHistory.PROVENANCE));

  @Autowired DataSource dataSource;
  @Autowired EventStorageEngine storage;
  @Autowired Serializer serializer;

  @Autowired
  @Qualifier("eventSerializer")
  Serializer eventSerializer;

  private EventStorageEngine frameworks;
  private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    jdbc = JdbcClient.create(dataSource);
    frameworks =
        JdbcEventStorageEngine.builder()
            .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
            .transactionManager(NoTransactionManager.instance())
            .schema(EventStoreConfiguration.schema())
            .dataType(String.class)
            .snapshotSerializer(serializer)
            .eventSerializer(eventSerializer)
            .upcasterChain(new EarlierRevisions())
            .lowestGlobalSequence(1)
            .build();
  }

  @Test
  void eventsAreThoseOfTheFramework() {
    Instant longAgo = Instant.now().minus(Duration.ofDays(400));
    skip();
    append("person_old", longAgo);
    skip();
    append("person_after_old_gap", longAgo.plusMillis(1));
    skip();
    append("person_after_new_gap", Instant.now());
    append("person_last", Instant.now());

    List<Read> read = read(storage, null);

    assertThat(read).hasSizeGreaterThan(3).isEqualTo(read(frameworks, null));
    TrackingToken middle = read.get(read.size() - 2).token();
    assertThat(read(storage, middle)).hasSize(1).isEqualTo(read(frameworks, middle));
    assertThat(read(storage, read.getLast().token())).isEmpty();
  }

  @Test
  void whatWasSkippedIsNotLookedForHoweverMuchItIs() {
    append("person_before_many", Instant.now());
    TrackingToken before = read(storage, null).getLast().token();
    skip();
    IntStream.range(0, 2 * ((GroupedEventStorage) storage).batchSize()).forEach(each -> skip());
    append("person_after_many", Instant.now());

    List<Read> read = read(storage, before);

    assertThat(read).extracting(Read::stream).containsExactly("person_after_many");
    assertThat(((GapAwareTrackingToken) read.getLast().token()).getGaps()).isEmpty();
  }

  @Test
  void morePagesThanOneAreReadToTheEnd() {
    append("person_first", Instant.now());
    TrackingToken first = read(storage, null).getLast().token();
    int size = ((GroupedEventStorage) storage).batchSize();
    for (int each = 0; each < size; each++) {
      append("person_of_page_" + each, Instant.now());
    }
    assertThat(read(storage, first)).as("a full page").hasSize(size);
    append("person_of_next_page", Instant.now());

    assertThat(read(storage, first))
        .hasSize(size + 1)
        .extracting(Read::stream)
        .endsWith("person_of_page_" + (size - 1), "person_of_next_page");
  }

  @Test
  void anotherServersEventsAreWaitedForSoThatCommitsAreInTheOrderOfPositions() throws SQLException {
    append("person_before", Instant.now());
    TrackingToken seen = read(storage, null).getLast().token();
    CompletableFuture<Void> waiting;
    try (Connection anotherServer = dataSource.getConnection();
        Statement statement = anotherServer.createStatement()) {
      anotherServer.setAutoCommit(false);
      statement.execute(
          "insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at, name,"
              + " revision, payload, metadata) select 'slow', 'person_slow', stream_type, 0,"
              + " recorded_at, name, revision, payload, metadata from event"
              + " where stream_id = 'person_before'");
      waiting = CompletableFuture.runAsync(() -> append("person_waiting", Instant.now()));
      await().until(this::somebodyWaits);

      assertThat(read(storage, seen)).isEmpty();
      assertThat(waiting).isNotDone();
      anotherServer.commit();
    }
    waiting.join();

    List<Read> read = read(storage, seen);

    assertThat(read).extracting(Read::stream).containsExactly("person_slow", "person_waiting");
    assertThat(read).isEqualTo(read(frameworks, seen));
  }

  @Test
  void aStreamIsReadAsTheFrameworkReadsIt() {
    Instant moment = Instant.parse("2026-03-04T05:06:07.089Z");
    append("person_stream", moment);

    List<List<Object>> events = stream(storage, "person_stream");

    assertThat(events).isEqualTo(stream(frameworks, "person_stream"));
    assertThat(events)
        .singleElement()
        .asList()
        .contains(moment, new PersonRegistered("person_stream", "Eva Ek"), ORIGIN);
  }

  @Test
  void aStreamOfMorePagesThanOneIsReadToTheEnd() {
    int size = ((GroupedEventStorage) storage).batchSize();
    for (int number = 0; number < size; number++) {
      append("person_long", number, Instant.now());
    }
    assertThat(stream(storage, "person_long")).as("a full page").hasSize(size);
    append("person_long", size, Instant.now());

    assertThat(stream(storage, "person_long"))
        .hasSize(size + 1)
        .isEqualTo(stream(frameworks, "person_long"));
    assertThat(stream(storage, "person_long", size - 1))
        .hasSize(2)
        .isEqualTo(stream(frameworks, "person_long", size - 1));
    assertThat(stream(storage, "person_long", size + 1)).isEmpty();
  }

  private static List<List<Object>> stream(EventStorageEngine engine, String id) {
    return stream(engine, id, 0);
  }

  private static List<List<Object>> stream(EventStorageEngine engine, String id, long first) {
    return engine
        .readEvents(id, first)
        .asStream()
        .map(
            event ->
                List.of(
                    event.getIdentifier(),
                    event.getSequenceNumber(),
                    event.getTimestamp(),
                    event.getPayload(),
                    event.getMetaData()))
        .toList();
  }

  /**
   * The place of an event is its position, whatever the framework knows to be missing before it.
   */
  private record Read(
      TrackingToken token,
      String id,
      String stream,
      long number,
      Instant at,
      Object payload,
      MetaData metadata) {

    static Read of(TrackedEventMessage<?> message) {
      DomainEventMessage<?> event = (DomainEventMessage<?>) message;
      return new Read(
          Positions.token(message.trackingToken().position().orElseThrow()),
          event.getIdentifier(),
          event.getAggregateIdentifier(),
          event.getSequenceNumber(),
          event.getTimestamp(),
          event.getPayload(),
          event.getMetaData());
    }
  }

  private static List<Read> read(EventStorageEngine engine, @Nullable TrackingToken after) {
    try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(after, false)) {
      return events.<Read>map(Read::of).toList();
    }
  }

  private void append(String person, Instant at) {
    append(person, 0, at);
  }

  private void append(String person, long number, Instant at) {
    storage.appendEvents(
        new GenericDomainEventMessage<>(
            "Person",
            person,
            number,
            new GenericDomainEventMessage<>(
                "Person", person, number, new PersonRegistered(person, "Eva Ek"), ORIGIN),
            () -> at));
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                    + " and objid = 'event'::regclass")
            .query(Integer.class)
            .single()
        > 0;
  }

  /** A position that no event has, as after a transaction that came to nothing. */
  private long skip() {
    return jdbc.sql("select nextval('event_position')").query(Long.class).single();
  }
}
