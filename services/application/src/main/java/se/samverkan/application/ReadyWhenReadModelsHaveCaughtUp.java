package se.samverkan.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverkan.platform.readmodels.ReadModelStatus;
import se.samverkan.platform.readmodels.ReadModels;

/**
 * Holds back readiness until every read model has seen what was in the event store at start: the
 * framework calls the application ready when its runners are done.
 */
@Component
final class ReadyWhenReadModelsHaveCaughtUp implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyWhenReadModelsHaveCaughtUp.class);
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

  private final ReadModels readModels;
  private volatile boolean stopping;

  ReadyWhenReadModelsHaveCaughtUp(ReadModels readModels) {
    this.readModels = readModels;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      while (!stopping && !readModels.awaitCaughtUp(BETWEEN_REPORTS)) {
        LOG.info("Building read models, {} events to go", longestWay());
      }
    } catch (RuntimeException e) {
      if (!stopping) {
        throw e;
      }
    }
  }

  @EventListener
  void stopping(ContextClosedEvent closed) {
    stopping = true;
  }

  private long longestWay() {
    return readModels.status().stream().mapToLong(ReadModelStatus::behind).max().orElse(0);
  }
}
