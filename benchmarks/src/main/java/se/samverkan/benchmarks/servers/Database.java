package se.samverkan.benchmarks.servers;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of the PostgreSQL server that the measurement is about.
 *
 * @param jdbc its address as JDBC has it
 */
public record Database(String jdbc) {

  /**
   * Makes an empty one on the server of the connection.
   *
   * @param name letters only
   * @throws SQLException when there is one of that name
   */
  public static Database make(Connection owner, String name) throws SQLException {
    try (Statement create = owner.createStatement()) {
      create.execute("create database " + create.enquoteIdentifier(name, true));
    }
    String jdbc = owner.getMetaData().getURL();
    return new Database(jdbc.substring(0, jdbc.lastIndexOf('/') + 1) + name);
  }

  /** Its address as other programs have it, with the owner's name. */
  public String uri() {
    URI address = URI.create(jdbc.substring("jdbc:".length()));
    return "postgresql://postgres@%s:%d%s"
        .formatted(address.getHost(), address.getPort(), address.getPath());
  }
}
