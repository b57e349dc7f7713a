package se.samverkan.benchmarks.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit: one row of the size of an event inserted and committed, on the same server as the
 * product's events, with nothing between.
 */
public final class RawSql implements AutoCloseable {

  private static final String TABLE =
      "create table if not exists bench_row (position bigserial primary key, payload text not"
          + " null)";
  private static final String INSERT = "insert into bench_row (payload) values (?)";

  /** Of what is inserted, about as many as an event has. */
  static final int CHARACTERS = 900;

  private static final String PAYLOAD = "x".repeat(CHARACTERS);

  private final List<Connection> connections = new ArrayList<>();
  private final List<PreparedStatement> inserts = new ArrayList<>();

  /**
   * As many clients, with a connection each.
   *
   * @throws SQLException when the server refuses one
   */
  public RawSql(Installation installation, int clients) throws SQLException {
    for (int client = 0; client < clients; client++) {
      Connection connection = installation.owner();
      connections.add(connection);
      if (client == 0) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(TABLE);
        }
      }
      inserts.add(connection.prepareStatement(INSERT));
    }
  }

  /**
   * Rows a second.
   *
   * @throws Exception when the server refuses a row
   */
  public double perSecond(Duration time) throws Exception {
    return Load.of(
            inserts.size(),
            time,
            client -> {
              PreparedStatement insert = inserts.get(client);
              insert.setString(1, PAYLOAD);
              insert.executeUpdate();
            })
        .perSecond();
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
