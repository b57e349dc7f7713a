package se.samverkan.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.agendas.agenda.AgendasReadModel;
import se.samverkan.agendas.bodies.BodiesReadModel;
import se.samverkan.events.EventFamilies;
import se.samverkan.platform.readmodels.ReadModel;

class EveryEventIsKnownTest {

  @ParameterizedTest
  @MethodSource("readModels")
  void eachFamilyIsEitherHandledOrIgnored(ReadModel readModel) {
    assertThat(Stream.concat(readModel.handles().stream(), readModel.ignores().stream()))
        .containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
  }

  static Stream<ReadModel> readModels() {
    return Stream.of(new AgendasReadModel(), new BodiesReadModel());
  }
}
