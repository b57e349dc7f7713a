package se.samverkan.platform.readmodels;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.AllEvents;

/**
 * Applies the events once more, from the first one on, to documents beside those of the present.
 * They are read and deserialized once for all read models, which work side by side; the next ones
 * are read meanwhile.
 */
@Component
public final class Replay implements DisposableBean {

  /** Events that a read model applies at a time. */
  private static final int BATCH = 1000;

  /** Batches that may be under way when the next one is read. */
  private static final int AHEAD = 4;

  private final List<ReadModel> readModels;
  private final AllEvents events;
  private final StoredDocuments stored;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("replay-", 0).daemon().factory());

  Replay(List<ReadModel> readModels, AllEvents events, StoredDocuments stored) {
    this.readModels = readModels;
    this.stored = stored;
    this.events = events;
  }

  /**
   * Builds the documents of all read models as they were after an event.
   *
   * @param position of the event
   * @param mongo an empty database
   * @param progress is told the position that has been reached, now and then
   */
  public void upTo(long position, MongoTemplate mongo, LongConsumer progress) {
    new IndexesOfDocuments(readModels, mongo).create();
    apply(
        0,
        position,
        readModels.stream()
            .map(
                each ->
                    new Replayed(
                        PastOfProcessor.of(each),
                        MongoDocuments.inEmptyCollections(stored.in(mongo))))
            .toList(),
        progress);
  }

  /**
   * Applies the events after one position and up to another.
   *
   * @param after 0: from the first one on
   */
  void apply(long after, long upTo, List<Replayed> to, LongConsumer progress) {
    SideBySide sideBySide = new SideBySide(to, progress);
    try {
      List<AllEvents.Unread> batch = events.page(after, upTo, BATCH);
      while (!batch.isEmpty()) {
        sideBySide.apply(batch);
        batch = events.page(batch.getLast().position(), upTo, BATCH);
      }
    } finally {
      sideBySide.end();
    }
    sideBySide.write();
    progress.accept(upTo);
  }

  /** Read models that each apply one batch after the other, some further ahead than others. */
  private final class SideBySide {

    private final List<Replayed> all;
    private final LongConsumer progress;
    private final Queue<UnderWay> underWay = new ArrayDeque<>();
    private List<CompletableFuture<Void>> latest;

    SideBySide(List<Replayed> all, LongConsumer progress) {
      this.all = all;
      this.progress = progress;
      this.latest = Collections.nCopies(all.size(), CompletableFuture.completedFuture(null));
    }

    /** Returns when not too many batches are under way. */
    void apply(List<AllEvents.Unread> batch) {
      CompletableFuture<List<Replayed.Event>> events =
          CompletableFuture.supplyAsync(
              () -> batch.stream().map(Replayed.Event::of).toList(), workers);
      each(replayed -> replayed.apply(events.join()));
      underWay.add(
          new UnderWay(batch.getLast().position(), CompletableFuture.allOf(array(latest))));
      if (underWay.size() > AHEAD) {
        UnderWay first = underWay.remove();
        join(first.applied());
        progress.accept(first.position());
      }
    }

    void write() {
      each(Replayed::end);
      join(CompletableFuture.allOf(array(latest)));
    }

    /** Returns when nothing is under way any more, whether or not it failed. */
    void end() {
      CompletableFuture.allOf(array(latest)).exceptionally(failed -> null).join();
    }

    private void each(Consumer<Replayed> action) {
      latest =
          IntStream.range(0, all.size())
              .mapToObj(
                  number ->
                      latest
                          .get(number)
                          .thenRunAsync(() -> action.accept(all.get(number)), workers))
              .toList();
    }
  }

  /** A batch, by the position of its last event. */
  private record UnderWay(long position, CompletableFuture<Void> applied) {}

  private static CompletableFuture<?>[] array(List<CompletableFuture<Void>> futures) {
    return futures.toArray(CompletableFuture[]::new);
  }

  private static void join(CompletableFuture<Void> applied) {
    try {
      applied.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
