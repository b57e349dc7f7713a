package se.samverkan.decisionregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.decisionregister.register.DecisionRegisterReadModel;
import se.samverkan.events.EventFamilies;
import se.samverkan.platform.readmodels.ReadModel;

class EveryEventIsKnownTest {

  private final ReadModel readModel = new DecisionRegisterReadModel();

  @Test
  void eachFamilyIsEitherHandledOrIgnored() {
    assertThat(Stream.concat(readModel.handles().stream(), readModel.ignores().stream()))
        .containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
  }
}
