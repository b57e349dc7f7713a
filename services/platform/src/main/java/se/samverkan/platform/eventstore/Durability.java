package se.samverkan.platform.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What the server must promise so that an acknowledged command survives a crash. */
final class Durability {

  private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit");

  private Durability() {}

  /**
   * Asks the server, as the application's own role, for the settings in force.
   *
   * @throws EventStoreUnavailable when one of them is off
   */
  static void require(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        try (ResultSet shown = statement.executeQuery("show " + setting)) {
          shown.next();
          if ("off".equals(shown.getString(1))) {
            throw new EventStoreUnavailable(
                "PostgreSQL runs with " + setting + " off and would lose acknowledged commands.",
                null);
          }
        }
      }
    } catch (SQLException e) {
      throw new EventStoreUnavailable("The event store does not answer: " + e.getMessage(), e);
    }
  }
}
