package se.samverkan.benchmarks.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.decisions.matter.Matter;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;

class FrameworkDefaultsIT {

  private static final Provenance WHO =
      new Provenance("bench", "secretary", "api", "request-of-the-bench", null, null, null);

  @TempDir Path folder;

  @Test
  void standInForTheProductsOwnPartsAndStillDoItsWork() throws Exception {
    try (Installation product = Installation.start(folder, List.of());
        var owner = product.owner();
        Installation defaults =
            Installation.withFrameworkDefaults(
                folder.resolve("kept"), Database.make(owner, "defaults"), List.of())) {
      assertThat(defaults.part(EventStorageEngine.class))
          .isExactlyInstanceOf(JdbcEventStorageEngine.class);
      assertThat(defaults.part(TokenStore.class)).isExactlyInstanceOf(MongoTokenStore.class);
      assertThat(defaults.part(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
      assertThat(defaults.part(Configuration.class).repository(Matter.class))
          .isExactlyInstanceOf(EventSourcingRepository.class);

      defaults
          .part(Commands.class)
          .send(
              new OpenMatter(
                  new MatterId("matter_m"),
                  new BodyId("body_b"),
                  "Vattenförsörjning",
                  LocalDate.of(2026, 1, 15)),
              WHO)
          .join();
      defaults.catchUp();
    }
  }
}
