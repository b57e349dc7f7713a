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
  private final Map<Claim, Progress> ours = new ConcurrentHashMap<>();

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
    Claim claim = new Claim(processor, segment);
    Progress before = ours.get(claim);
    long now = System.nanoTime();
    if (before != null && now - before.at() < betweenWrites) {
      ours.put(claim, new Progress(token, false, before.at()));
    } else {
      write(claim, token);
    }
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, int segment) {
    writeWhatIsNot(new Claim(processor, segment));
    return store.fetchToken(processor, segment);
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
    writeWhatIsNot(new Claim(processor, segment.getSegmentId()));
    return store.fetchToken(processor, segment);
  }

  /** A processor asks for it with every event that is not for it; the store hears now and then. */
  @Override
  public void extendClaim(String processor, int segment) {
    Claim claim = new Claim(processor, segment);
    Progress progress = ours.get(claim);
    if (progress == null) {
      store.extendClaim(processor, segment);
    } else if (progress.written()) {
      if (System.nanoTime() - progress.at() >= LONGER * betweenWrites) {
        ours.remove(claim);
        store.extendClaim(processor, segment);
        ours.put(claim, new Progress(progress.token(), true, System.nanoTime()));
      }
    } else if (System.nanoTime() - progress.at() >= betweenWrites) {
      write(claim, progress.token());
    }
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    Claim claim = new Claim(processor, segment);
    try {
      writeWhatIsNot(claim);
    } finally {
      ours.remove(claim);
      store.releaseClaim(processor, segment);
    }
  }

  @Override
  public void deleteToken(String processor, int segment) {
    ours.remove(new Claim(processor, segment));
    store.deleteToken(processor, segment);
  }

  private void writeWhatIsNot(Claim claim) {
    Progress progress = ours.get(claim);
    if (progress != null && !progress.written()) {
      write(claim, progress.token());
    }
  }

  /** What the store refuses, as the claim is somebody else's by now, is not kept either. */
  private void write(Claim claim, @Nullable TrackingToken token) {
    ours.remove(claim);
    store.storeToken(token, claim.processor(), claim.segment());
    ours.put(claim, new Progress(token, true, System.nanoTime()));
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
