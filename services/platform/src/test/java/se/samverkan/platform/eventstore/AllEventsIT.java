package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.readmodels.RecordedEvents;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Pages of all events hold what the storage hands to processors, one event at a time. */
@WithDatabases
class AllEventsIT {

  private static final Path EARLIER =
      Path.of("../../shared-events/src/test/resources/events/bodies.ChairsElected.1.json");

  @Autowired AllEvents events;
  @Autowired EventStorageEngine storage;
  @Autowired RecordedHistory history;
  @Autowired JdbcClient jdbc;

  private record Read(String stream, RecordedEvent event) {}

  @Test
  void pagesHoldWhatProcessorsGet() throws Exception {
    long start = head();
    history.publish(
        new PersonRegistered("person_paged", "Åsa Öberg"),
        new PersonRenamed("person_paged", "Åsa Öberg", "Åsa Ek", "gift"));
    skip();
    storage.appendEvents(
        new GenericDomainEventMessage<>(
            "Person", "person_of_nobody", 0, new PersonRegistered("person_of_nobody", "Eva Ek")));
    storeAsItWasBefore("body_paged", Files.readString(EARLIER));
    skip();

    List<Read> read = pages(start, head(), 2);

    assertThat(read).hasSize(4).isEqualTo(processorsGet(start));
    assertThat(read.getFirst().event().provenance()).isEqualTo(RecordedHistory.PROVENANCE);
  }

  @Test
  void aPageBeginsAfterOnePositionAndEndsAtAnother() {
    long start = head();
    history.publish(
        new PersonRegistered("person_a", "Eva Ek"),
        new PersonRegistered("person_b", "Eva Alm"),
        new PersonRegistered("person_c", "Eva Asp"));
    long last = head();
    long first = events.page(start, last, 1).getFirst().position();

    assertThat(streams(start, last, 2)).containsExactly("person_a", "person_b");
    assertThat(streams(start, last - 1, 9)).containsExactly("person_a", "person_b");
    assertThat(streams(first, last, 9)).containsExactly("person_b", "person_c");
    assertThat(streams(last, last, 9)).isEmpty();
  }

  private List<String> streams(long after, long upTo, int atMost) {
    return events.page(after, upTo, atMost).stream().map(AllEvents.Unread::streamId).toList();
  }

  private List<Read> pages(long after, long upTo, int size) {
    List<Read> read = new ArrayList<>();
    long reached = after;
    List<AllEvents.Unread> page = events.page(reached, upTo, size);
    while (!page.isEmpty()) {
      for (AllEvents.Unread each : page) {
        read.add(
            new Read(
                each.streamId(),
                new RecordedEvent(
                    each.payload(), each.position(), each.recordedAt(), each.provenance())));
      }
      reached = page.getLast().position();
      page = events.page(reached, upTo, size);
    }
    return read;
  }

  private List<Read> processorsGet(long after) {
    try (Stream<? extends TrackedEventMessage<?>> all =
        storage.readEvents(Positions.token(after), false)) {
      return all.<Read>map(
              message ->
                  new Read(
                      ((DomainEventMessage<?>) message).getAggregateIdentifier(),
                      RecordedEvents.of(message)))
          .toList();
    }
  }

  private void storeAsItWasBefore(String stream, String payload) {
    jdbc.sql(
            "insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at,"
                + " name, revision, payload, metadata) values ('earlier', :stream, 'Body', 0,"
                + " '2024-11-08T08:00:00Z', 'bodies.ChairsElected', '1', :payload,"
                + " '{\"actor\":\"anna\",\"sourceLine\":7,\"traceId\":{\"a\":[1]}}')")
        .param("stream", stream)
        .param("payload", payload)
        .update();
  }

  private void skip() {
    jdbc.sql("select nextval('event_position')").query(Long.class).single();
  }

  private long head() {
    return jdbc.sql("select coalesce(max(position), 0) from event").query(Long.class).single();
  }
}
