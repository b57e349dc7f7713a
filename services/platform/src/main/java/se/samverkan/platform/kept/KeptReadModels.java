package se.samverkan.platform.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.samverkan.platform.mongodb.MongoServer;
import se.samverkan.platform.mongodb.ReadModelStoreProperties;
import se.samverkan.platform.readmodels.ReadModels;

/**
 * Keeps what the embedded MongoDB holds in a file: when the processors have stopped, and now and
 * then while they wait for events. The file is good for the same code and the same history only;
 * any other one is passed over, and everything is built from the events.
 */
@Component
public final class KeptReadModels implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(KeptReadModels.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration SELDOM = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  /**
   * So many events, and so large a part of all, are worth a new file before the time is over, once
   * no further ones come.
   */
  private static final long MANY_EVENTS = 1000;

  private static final long PART_OF_ALL = 10;

  private final @Nullable KeptFile file;
  private final EventsUpTo events;
  private final DocumentsInMemory documents;
  private final ProgressOfProcessors processors;
  private final ReadModels readModels;
  private final MongoServer server;
  private final ScheduledExecutorService now =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("kept-read-models").daemon().factory());
  private Map<String, TrackingToken> written = Map.of();
  private long due = System.nanoTime() + SELDOM.toNanos();
  private long headBefore;

  KeptReadModels(
      ReadModelStoreProperties properties,
      EventsUpTo events,
      DocumentsInMemory documents,
      ProgressOfProcessors processors,
      ReadModels readModels,
      MongoServer server) {
    Path folder = properties.isEmbedded() ? properties.keptIn() : null;
    this.file = folder == null ? null : new KeptFile(folder);
    this.events = events;
    this.documents = documents;
    this.processors = processors;
    this.readModels = readModels;
    this.server = server;
  }

  /**
   * Before the processors start: lets them go on from where the documents are that the server began
   * with, or removes these.
   *
   * @return names of the processors that go on from there
   */
  public Set<String> restore() {
    Kept kept = server.kept();
    Set<String> begun = kept == null ? Set.of() : restore(kept);
    if (file != null) {
      now.scheduleWithFixedDelay(
          this::keepWhatIsNew,
          BETWEEN_LOOKS.toMillis(),
          BETWEEN_LOOKS.toMillis(),
          TimeUnit.MILLISECONDS);
    }
    return begun;
  }

  private Set<String> restore(Kept kept) {
    try {
      if (!kept.code().equals(documents.code()) || !documents.hasAll(kept.documents().keySet())) {
        return passedOver(kept, "another version has written them");
      }
      if (!events.have(kept.last())) {
        return passedOver(kept, "they belong to another history of events");
      }
      return processors.begin(kept.tokens());
    } catch (IOException e) {
      return passedOver(kept, e.toString());
    }
  }

  private Set<String> passedOver(Kept kept, String why) {
    documents.clear(kept.documents().keySet());
    LOG.info("The read models are built anew, as those in their file cannot be used: {}", why);
    return Set.of();
  }

  private void keepWhatIsNew() {
    try {
      long head = readModels.head();
      long news = head - ProgressOfProcessors.furthest(written);
      boolean many = news >= Math.max(MANY_EVENTS, head / PART_OF_ALL);
      boolean calm = head == headBefore;
      headBefore = head;
      if (news > 0 && (many && calm || System.nanoTime() - due > 0)) {
        due = System.nanoTime() + AGAIN.toNanos();
        keep(head);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("The read models were not kept; the next start builds more of them", e);
    }
  }

  /**
   * When all processors have seen the last event before the documents are copied, and there is no
   * further one afterwards, then nothing was written meanwhile.
   */
  void keep(long head) throws IOException {
    Optional<Map<String, TrackingToken>> before = processors.allAt(head);
    if (before.isPresent() && noneIsBuiltAnew()) {
      write(before.get(), () -> readModels.head() == head && noneIsBuiltAnew());
    }
  }

  private boolean noneIsBuiltAnew() {
    return readModels.status().stream().allMatch(each -> each.rebuiltTo() == null);
  }

  private synchronized void write(Map<String, TrackingToken> tokens, BooleanSupplier stillSo)
      throws IOException {
    if (file == null) {
      return;
    }
    Optional<LastEvent> last = events.last(ProgressOfProcessors.furthest(tokens));
    if (last.isPresent()) {
      Kept kept =
          new Kept(documents.code(), last.get(), processors.serialized(tokens), documents.copy());
      if (stillSo.getAsBoolean()) {
        file.write(kept);
        written = tokens;
        due = System.nanoTime() + SELDOM.toNanos();
      }
    }
  }

  /** The processors have stopped by now; the databases answer still. */
  @Override
  public void destroy() {
    now.shutdownNow();
    if (file != null) {
      try {
        Optional<Map<String, TrackingToken>> tokens = processors.whereTheyStopped();
        if (tokens.isPresent()) {
          write(tokens.get(), () -> true);
        }
      } catch (IOException | RuntimeException e) {
        LOG.warn("The read models were not kept; the next start builds more of them", e);
      }
    }
  }
}
