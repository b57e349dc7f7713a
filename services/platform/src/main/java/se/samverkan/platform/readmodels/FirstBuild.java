package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Positions;
import se.samverkan.platform.kept.KeptReadModels;

/**
 * Takes processors that have no token yet through the past before they start, with one look at the
 * events for all of them: after an update that brings a new one, after a restore, and on the
 * embedded MongoDB when nothing was kept. Read models are complete then, and every processor has a
 * token, also before the first event: where there is none, it looks as if another process was at
 * work. A process that does the same at the same time writes the same.
 */
@Component
final class FirstBuild implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstBuild.class);
  private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

  private final List<ReadModel> readModels;
  private final ObjectProvider<PastOfOthers> others;
  private final Replay replay;
  private final Rebuilds rebuilds;
  private final TokenStore tokens;
  private final EventStorageEngine events;
  private final StoredDocuments stored;
  private final KeptReadModels kept;
  private final IndexesInTheMaking indexes;

  FirstBuild(
      List<ReadModel> readModels,
      ObjectProvider<PastOfOthers> others,
      Replay replay,
      Rebuilds rebuilds,
      TokenStore tokens,
      EventStorageEngine events,
      StoredDocuments stored,
      KeptReadModels kept,
      IndexesInTheMaking indexes) {
    this.readModels = readModels;
    this.others = others;
    this.replay = replay;
    this.rebuilds = rebuilds;
    this.tokens = tokens;
    this.events = events;
    this.stored = stored;
    this.kept = kept;
    this.indexes = indexes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    indexes.await();
    buildWhatHasNoToken(kept.restore());
  }

  /**
   * @param begun names of processors that are known to have one
   */
  void buildWhatHasNoToken(Set<String> begun) {
    TrackingToken head = events.createHeadToken();
    long position = head == null ? 0 : head.position().orElse(0);
    Map<String, Replayed> toBuild = new LinkedHashMap<>();
    pasts()
        .filter(each -> !begun.contains(each.processor()))
        .filter(each -> tokens.fetchSegments(each.processor()).length == 0)
        .forEach(
            each ->
                toBuild.put(
                    each.processor(),
                    new Replayed(each, MongoDocuments.inEmptyCollections(stored))));
    if (!toBuild.isEmpty()) {
      build(toBuild, position);
    }
  }

  private Stream<PastOfProcessor> pasts() {
    return Stream.concat(
        readModels.stream().map(PastOfProcessor::of),
        others.stream().flatMap(each -> each.all().stream()));
  }

  private void build(Map<String, Replayed> toBuild, long position) {
    long[] said = {System.nanoTime()};
    replay.apply(
        0,
        position,
        List.copyOf(toBuild.values()),
        reached -> {
          if (System.nanoTime() - said[0] > BETWEEN_LINES) {
            said[0] = System.nanoTime();
            LOG.info("Building {}: position {} of {}", toBuild.keySet(), reached, position);
          }
        });
    toBuild.forEach(
        (name, replayed) -> {
          rebuilds.park(name, replayed);
          begin(name, replayed.reached());
        });
  }

  private void begin(String name, long reached) {
    try {
      tokens.initializeTokenSegments(name, 1, reached == 0 ? null : Positions.token(reached));
    } catch (UnableToClaimTokenException e) {
      LOG.info("Another process has built {} meanwhile", name);
    }
  }
}
