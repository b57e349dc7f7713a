package se.samverkan.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;

/** What is written in the transaction of a command's events, so that both are there or neither. */
@FunctionalInterface
public interface Beside {

  /**
   * Writes it, when the events have been inserted.
   *
   * @param connection of the transaction, which others commit
   * @throws SQLException when the server refuses it; then nothing of the command is recorded
   */
  void write(Connection connection) throws SQLException;
}
