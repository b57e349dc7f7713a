package se.samverkan.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a command finds is what is recorded, however much of it was read. */
class RepositoryOfKeptTest {

  private static final String ID = "counter_1";

  private final List<Long> readFrom = new ArrayList<>();
  private final InMemoryEventStorageEngine storage = new NotedReads();
  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(storage).build();
  private final KeptAggregates kept = new KeptAggregates();
  private final RepositoryOfKept<Counter> counters =
      new RepositoryOfKept<>(EventSourcingRepository.builder(Counter.class), events, kept);

  record Counted(String counterId, int to) {}

  static class Counter {
    @AggregateIdentifier private @Nullable String counterId;
    private int at;

    void count() {
      apply(new Counted(ID, at + 1));
    }

    @EventSourcingHandler
    void on(Counted event) {
      counterId = event.counterId();
      at = event.to();
    }
  }

  private final class NotedReads extends InMemoryEventStorageEngine {
    @Override
    public DomainEventStream readEvents(String id, long firstSequenceNumber) {
      readFrom.add(firstSequenceNumber);
      return super.readEvents(id, firstSequenceNumber);
    }
  }

  @AfterEach
  void end() {
    events.shutDown();
  }

  @Test
  void longPastIsReadOnceAndThenWhatIsNew() {
    recorded(1, 60);

    assertThat(countOnce()).isEqualTo(61);
    assertThat(countOnce()).isEqualTo(62);
    recorded(63, 64);
    assertThat(countOnce()).isEqualTo(65);

    assertThat(readFrom).containsExactly(0L, 61L, 62L);
    assertThat(storage.readEvents(ID).asStream().map(DomainEventMessage::getSequenceNumber))
        .containsExactlyElementsOf(IntStream.range(0, 65).mapToObj(Long::valueOf).toList());
  }

  @Test
  void shortPastIsReadEachTime() {
    recorded(1, 10);

    countOnce();
    countOnce();

    assertThat(readFrom).containsExactly(0L, 0L);
  }

  @Test
  void whatWasAppliedButNotRecordedIsForgotten() {
    recorded(1, 60);
    countOnce();

    refuseAfter(Counter::count);

    assertThat(countOnce()).isEqualTo(62);
    assertThat(readFrom).containsExactly(0L, 61L, 0L);
  }

  @Test
  void refusalBeforeAnythingWasAppliedChangesNothing() {
    recorded(1, 60);
    countOnce();

    refuseAfter(counter -> {});

    assertThat(countOnce()).isEqualTo(62);
    assertThat(readFrom).containsExactly(0L, 61L, 61L);
  }

  @Test
  void nothingIsFoundWhereNothingIsRecorded() {
    assertThatThrownBy(this::countOnce).isInstanceOf(AggregateNotFoundException.class);
  }

  @Test
  void onlySoManyEventsOfPastsAreKept() {
    for (int counter = 0; counter < 30; counter++) {
      String id = "counter_" + (counter + 2);
      events.publish(
          IntStream.range(0, 5_000).mapToObj(number -> counted(id, number, number + 1)).toList());
      DefaultUnitOfWork.startAndGet(null)
          .execute(
              () -> counters.load(id).execute(loaded -> assertThat(loaded.at).isEqualTo(5_000)));
    }

    long there =
        IntStream.range(0, 30)
            .filter(counter -> kept.take("counter_" + (counter + 2)) != null)
            .count();
    assertThat(there).isBetween(1L, 20L);
  }

  private void refuseAfter(Consumer<Counter> handler) {
    assertThatThrownBy(
            () ->
                command(
                    counter -> {
                      handler.accept(counter);
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
  }

  private int countOnce() {
    return command(Counter::count);
  }

  private int command(Consumer<Counter> handler) {
    int[] at = {0};
    DefaultUnitOfWork.startAndGet(null)
        .execute(
            () ->
                counters
                    .load(ID)
                    .execute(
                        counter -> {
                          handler.accept(counter);
                          at[0] = counter.at;
                        }));
    return at[0];
  }

  /** As another server would record it. */
  private void recorded(int from, int to) {
    storage.appendEvents(
        IntStream.rangeClosed(from, to)
            .mapToObj(number -> counted(ID, number - 1, number))
            .toList());
  }

  private static DomainEventMessage<?> counted(String id, long sequenceNumber, int to) {
    return new GenericDomainEventMessage<>("Counter", id, sequenceNumber, new Counted(id, to));
  }
}
