package se.samverkan.platform.eventstore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as its owner, and gives the application's role its few rights. */
final class EventStoreSchema {

  private EventStoreSchema() {}

  /**
   * Creates or migrates the schema.
   *
   * @throws EventStoreUnavailable when the server does not answer or the owner lacks the right
   */
  static void migrate(EventStoreServer server, EventStoreProperties properties) {
    try (Connection owner =
        DriverManager.getConnection(
            server.url(), properties.ownerRole(), properties.ownerPassword())) {
      createRole(owner, properties.role(), properties.password());
    } catch (SQLException e) {
      throw new EventStoreUnavailable(
          "The event store at " + server.url() + " cannot be set up: " + e.getMessage(), e);
    }
    try {
      Flyway.configure()
          .dataSource(server.url(), properties.ownerRole(), properties.ownerPassword())
          .locations("classpath:db/migration")
          .placeholders(Map.of("applicationRole", properties.role()))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new EventStoreUnavailable(
          "The schema of the event store at " + server.url() + " cannot be migrated.", e);
    }
  }

  /** Two nodes may start at the same moment: the loser finds that the role is there. */
  private static void createRole(Connection owner, String role, String password)
      throws SQLException {
    if (exists(owner, role)) {
      return;
    }
    try (Statement create = owner.createStatement()) {
      create.execute(
          "create role "
              + create.enquoteIdentifier(role, true)
              + " login nosuperuser nocreatedb nocreaterole noinherit"
              + (password.isEmpty() ? "" : " password " + create.enquoteLiteral(password)));
    } catch (SQLException e) {
      if (!exists(owner, role)) {
        throw e;
      }
    }
  }

  private static boolean exists(Connection owner, String role) throws SQLException {
    try (PreparedStatement find =
        owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      find.setString(1, role);
      try (ResultSet found = find.executeQuery()) {
        return found.next();
      }
    }
  }
}
