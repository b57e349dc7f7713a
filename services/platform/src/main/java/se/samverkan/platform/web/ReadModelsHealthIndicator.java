package se.samverkan.platform.web;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.samverkan.platform.readmodels.ReadModelStatus;
import se.samverkan.platform.readmodels.ReadModels;

/** Down when a read model does not move or has parked events; shows how far each is behind. */
@Component
final class ReadModelsHealthIndicator implements HealthIndicator {

  private final ReadModels readModels;

  ReadModelsHealthIndicator(ReadModels readModels) {
    this.readModels = readModels;
  }

  @Override
  public Health health() {
    List<ReadModelStatus> all = readModels.status();
    boolean well = all.stream().allMatch(each -> each.healthy() && each.parkedStreams() == 0);
    Health.Builder health = well ? Health.up() : Health.down();
    all.forEach(each -> health.withDetail(each.name(), each));
    return health.build();
  }
}
