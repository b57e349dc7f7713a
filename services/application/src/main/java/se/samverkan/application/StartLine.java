package se.samverkan.application;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.samverkan.platform.readmodels.ReadModelStatus;
import se.samverkan.platform.readmodels.ReadModels;

/** The one line that a start logs. */
@Component
final class StartLine {

  private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);

  private final Environment environment;
  private final ReadModels readModels;

  StartLine(Environment environment, ReadModels readModels) {
    this.environment = environment;
    this.readModels = readModels;
  }

  @EventListener
  void ready(ApplicationReadyEvent ready) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) {
      return;
    }
    LOG.info(
        "Samverkan is ready on http://{}:{} after {} s: {} read models at position {}",
        environment.getProperty("server.address", "localhost"),
        Objects.requireNonNull(web.getWebServer()).getPort(),
        String.format(Locale.ROOT, "%.1f", seconds(ready.getTimeTaken())),
        readModels.names().size(),
        readModels.status().stream().mapToLong(ReadModelStatus::position).min().orElse(0));
  }

  private static double seconds(@Nullable Duration time) {
    return time == null ? 0 : time.toMillis() / 1000.0;
  }
}
