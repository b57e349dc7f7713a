package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.samverkan.platform.kept.KeptReadModels;

/**
 * Builds the read models that have no token yet before their processors start, with one look at the
 * events for all of them: after an update that brings a new one, after a restore, and on the
 * embedded MongoDB when nothing was kept. A process that does the same at the same time writes the
 * same.
 */
@Component
final class FirstBuild implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstBuild.class);
  private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

  private final List<ReadModel> readModels;
  private final Replay replay;
  private final Rebuilds rebuilds;
  private final TokenStore tokens;
  private final EventStorageEngine events;
  private final StoredDocuments stored;
  private final KeptReadModels kept;

  FirstBuild(
      List<ReadModel> readModels,
      Replay replay,
      Rebuilds rebuilds,
      TokenStore tokens,
      EventStorageEngine events,
      StoredDocuments stored,
      KeptReadModels kept) {
    this.readModels = readModels;
    this.replay = replay;
    this.rebuilds = rebuilds;
    this.tokens = tokens;
    this.events = events;
    this.stored = stored;
    this.kept = kept;
  }

  @Override
  public void afterSingletonsInstantiated() {
    kept.restore();
    buildWhatHasNoToken();
  }

  void buildWhatHasNoToken() {
    TrackingToken head = events.createHeadToken();
    OptionalLong position = head == null ? OptionalLong.empty() : head.position();
    Map<String, Replayed> toBuild = new LinkedHashMap<>();
    readModels.stream()
        .filter(each -> tokens.fetchSegments(each.name()).length == 0)
        .forEach(
            each ->
                toBuild.put(
                    each.name(), new Replayed(each, MongoDocuments.inEmptyCollections(stored))));
    if (position.isPresent() && !toBuild.isEmpty()) {
      build(toBuild, position.getAsLong());
    }
  }

  private void build(Map<String, Replayed> toBuild, long position) {
    long[] said = {System.nanoTime()};
    TrackingToken built =
        replay.apply(
            null,
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
          begin(name, built);
        });
  }

  private void begin(String name, @Nullable TrackingToken built) {
    try {
      tokens.initializeTokenSegments(name, 1, built);
    } catch (UnableToClaimTokenException e) {
      LOG.info("Another process has built {} meanwhile", name);
    }
  }
}
