package se.samverkan.benchmarks.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareAppendIT {

  private static final Duration TIME = Duration.ofMillis(500);

  @TempDir Path folder;

  @Test
  void whatIsCountedIsInTheTableOfTheFramework() throws Exception {
    try (Installation product = Installation.start(folder, List.of());
        var owner = product.owner()) {
      Database database = Database.make(owner, "bare");
      try (BareAppend bare = new BareAppend(database, 4);
          var connection = DriverManager.getConnection(database.jdbc(), "postgres", "");
          var statement = connection.createStatement()) {
        double perSecond = bare.perSecond(TIME);

        try (ResultSet events = statement.executeQuery("select count(*) from domainevententry")) {
          assertThat(events.next()).isTrue();
          assertThat(perSecond).isPositive();
          assertThat(events.getDouble(1)).isGreaterThanOrEqualTo(perSecond * TIME.toMillis() / 1e3);
        }
      }
    }
  }
}
