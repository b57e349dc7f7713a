package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in memory how far the processors have come, and writes it to the store behind it now and
 * then: when the last write is some time ago, when the processor is idle, and when it gives its
 * claim away. A process that dies leaves a token that is too old by that time at most; the events
 * since then come again, which the positions of the documents, and the answers that automations
 * keep, make harmless.
 */
final class TokensWrittenNowAndThen implements TokenStore {

  /** How many times as long what is written already may go without a word to the store. */
  private static final int LONGER = 5;

  private final TokenStore store;
  private final long betweenWrites;
  private final Map<Claim, Held> all = new ConcurrentHashMap<>();

  /**
   * Before a store.
   *
   * @param betweenWrites far below a fifth of the time after which a claim may be taken over
   */
  TokensWrittenNowAndThen(TokenStore store, Duration betweenWrites) {
    this.store = store;
    this.betweenWrites = betweenWrites.toNanos();
  }

  private record Claim(String processor, int segment) {}

  /** A token and, in nanoseconds of the system, when the store last heard of the processor. */
  private record Progress(@Nullable TrackingToken token, boolean written, long at) {}

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    held(processor, segment).store(token);
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, int segment) {
    return held(processor, segment).fetch();
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
    return fetchToken(processor, segment.getSegmentId());
  }

  @Override
  public void extendClaim(String processor, int segment) {
    held(processor, segment).extend();
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    held(processor, segment).release();
  }

  @Override
  public void deleteToken(String processor, int segment) {
    held(processor, segment).delete();
  }

  private Held held(String processor, int segment) {
    return all.computeIfAbsent(new Claim(processor, segment), Held::new);
  }

  /**
   * What is known of one claim. The processor and who asks how far it is take turns, or the one
   * would write an older token over that of the other.
   */
  private final class Held {

    private final Claim claim;
    private @Nullable Progress progress;

    Held(Claim claim) {
      this.claim = claim;
    }

    synchronized void store(@Nullable TrackingToken token) {
      Progress before = progress;
      if (before != null && System.nanoTime() - before.at() < betweenWrites) {
        progress = new Progress(token, false, before.at());
      } else {
        write(token);
      }
    }

    synchronized @Nullable TrackingToken fetch() {
      writeWhatIsNot();
      return store.fetchToken(claim.processor(), claim.segment());
    }

    /**
     * A processor asks for it with every event that is not for it; the store hears now and then.
     */
    synchronized void extend() {
      Progress before = progress;
      if (before == null) {
        store.extendClaim(claim.processor(), claim.segment());
      } else if (before.written()) {
        if (System.nanoTime() - before.at() >= LONGER * betweenWrites) {
          progress = null;
          store.extendClaim(claim.processor(), claim.segment());
          progress = new Progress(before.token(), true, System.nanoTime());
        }
      } else if (System.nanoTime() - before.at() >= betweenWrites) {
        write(before.token());
      }
    }

    synchronized void release() {
      try {
        writeWhatIsNot();
      } finally {
        progress = null;
        store.releaseClaim(claim.processor(), claim.segment());
      }
    }

    synchronized void delete() {
      progress = null;
      store.deleteToken(claim.processor(), claim.segment());
    }

    private void writeWhatIsNot() {
      Progress before = progress;
      if (before != null && !before.written()) {
        write(before.token());
      }
    }

    /** What the store refuses, as the claim is somebody else's by now, is not kept either. */
    private void write(@Nullable TrackingToken token) {
      progress = null;
      store.storeToken(token, claim.processor(), claim.segment());
      progress = new Progress(token, true, System.nanoTime());
    }
  }

  @Override
  public void initializeTokenSegments(String processor, int segmentCount) {
    store.initializeTokenSegments(processor, segmentCount);
  }

  @Override
  public void initializeTokenSegments(
      String processor, int segmentCount, @Nullable TrackingToken initialToken) {
    store.initializeTokenSegments(processor, segmentCount, initialToken);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
    store.initializeSegment(token, processor, segment);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return store.requiresExplicitSegmentInitialization();
  }

  @Override
  public int[] fetchSegments(String processor) {
    return store.fetchSegments(processor);
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processor) {
    return store.fetchAvailableSegments(processor);
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return store.retrieveStorageIdentifier();
  }

  @Override
  public String toString() {
    return "now and then to " + store.getClass().getSimpleName();
  }
}
