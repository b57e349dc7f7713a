package se.samverkan.benchmarks.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes each flush of the log of a PostgreSQL server take longer, for all that write there: whoever
 * flushes rests first ({@code commit_delay}), while the others wait for it. That is kinder to many
 * writers than a slow disk is: who comes during the rest is flushed too, and need not wait for the
 * next flush.
 */
public final class SlowerFlush implements AutoCloseable {

  /** More than that PostgreSQL does not rest. */
  public static final int MOST_MILLIS = 100;

  private static final int MICROS_OF_A_MILLISECOND = 1_000;

  private final Connection owner;

  private SlowerFlush(Connection owner) {
    this.owner = owner;
  }

  /**
   * Begins.
   *
   * @param owner of the server, a superuser; closed with this
   * @param millis how much longer each flush takes, 0 to {@value #MOST_MILLIS} ms
   * @throws SQLException when the server refuses it
   */
  public static SlowerFlush by(Connection owner, int millis) throws SQLException {
    SlowerFlush slower = new SlowerFlush(owner);
    slower.set("commit_delay", Integer.toString(millis * MICROS_OF_A_MILLISECOND));
    // Also where nobody else is writing.
    slower.set("commit_siblings", "0");
    slower.reload();
    return slower;
  }

  private void set(String setting, String value) throws SQLException {
    execute("alter system set " + setting + " = " + value);
  }

  private void reload() throws SQLException {
    execute("select pg_reload_conf()");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Has each flush take as long as the disk does. */
  @Override
  public void close() throws SQLException {
    try (owner) {
      execute("alter system reset commit_delay");
      execute("alter system reset commit_siblings");
      reload();
    }
  }
}
