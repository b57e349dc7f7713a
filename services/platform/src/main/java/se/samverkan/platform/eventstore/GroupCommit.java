package se.samverkan.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;

/**
 * Commits what commands append at the same time in one transaction, as one commit to the disk costs
 * the same for one event as for fifty. What has arrived while the last transaction was written is
 * the next one, with those who come again at once ({@link WaitForOthers}). When the server refuses
 * what one of them appends, each is committed by itself, so that it hits only the one that is to
 * blame.
 */
final class GroupCommit implements AutoCloseable {

  /** Commands in one transaction, which bounds how long it takes. */
  private static final int COMMANDS_AT_MOST = 64;

  /** Rows in one statement; the server takes 65,535 parameters. */
  private static final int ROWS_AT_MOST = 64;

  private static final Duration LONGEST_WAIT = Duration.ofMillis(20);

  /** The classes of SQL states that say that what was sent is wrong: data, and constraints. */
  private static final List<String> FAULTS_OF_WHAT_WAS_SENT = List.of("22", "23");

  private static final String ADMIN_SHUTDOWN = "57P01";

  private static final Unit END = new Unit(List.of(), List.of());

  private final DataSource dataSource;
  private final WaitForOthers others;
  private final BlockingQueue<Unit> waiting = new LinkedBlockingQueue<>();
  private final Thread writer;
  private boolean closed;

  /** How long the disk took the last time; the writer alone knows. */
  private Duration lastCommit = Duration.ZERO;

  GroupCommit(DataSource dataSource) {
    this(dataSource, LONGEST_WAIT);
  }

  /**
   * Begins to write.
   *
   * @param longestWait for those whom the last transaction let go
   */
  GroupCommit(DataSource dataSource, Duration longestWait) {
    this.dataSource = dataSource;
    this.others = new WaitForOthers(longestWait);
    this.writer = Thread.ofPlatform().name("event-writer").start(this::writeAll);
  }

  /** What one command appends, and what came of it: the position of its last event. */
  private record Unit(List<EventRow> events, List<Beside> beside, CompletableFuture<Long> written) {
    Unit(List<EventRow> events, List<Beside> beside) {
      this(events, beside, new CompletableFuture<>());
    }
  }

  /**
   * Returns when the events and what is written beside them are durable.
   *
   * @return the position of the last event; 0 when there is none
   * @throws SQLException when nothing of it was recorded, as the server refused it or was not there
   */
  long commit(List<EventRow> events, List<Beside> beside) throws SQLException {
    Unit unit = new Unit(events, beside);
    handOver(unit);
    try {
      return unit.written().join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case SQLException refused -> throw refused;
        case RuntimeException other -> throw other;
        case null, default -> throw e;
      }
    }
  }

  /** How many wait for the next transaction. */
  int waiting() {
    return waiting.size();
  }

  private synchronized void handOver(Unit unit) throws SQLException {
    if (closed) {
      throw new SQLException("The application is ending", ADMIN_SHUTDOWN);
    }
    waiting.add(unit);
  }

  private void writeAll() {
    List<Unit> group = new ArrayList<>();
    while (!group.contains(END)) {
      group.clear();
      try {
        group.add(waiting.take());
        waiting.drainTo(group, COMMANDS_AT_MOST - 1);
        others.gather(waiting, group, END);
      } catch (InterruptedException e) {
        fail(group, e);
        return;
      }
      write(group.stream().filter(unit -> unit != END).toList());
    }
  }

  private void write(List<Unit> group) {
    try {
      List<Long> positions = together(group);
      // Counted before anybody is let go: who comes again at once would count as one more.
      others.after(lastCommit, Math.min(COMMANDS_AT_MOST, group.size() + waiting.size()));
      for (int number = 0; number < group.size(); number++) {
        group.get(number).written().complete(positions.get(number));
      }
    } catch (SQLException | RuntimeException e) {
      if (group.size() > 1 && isToBlame(e)) {
        group.forEach(unit -> write(List.of(unit)));
      } else {
        fail(group, e);
      }
    } catch (Error e) {
      // The writer goes on all the same, or nobody could record anything any more.
      fail(group, e);
    }
  }

  private static void fail(List<Unit> group, Throwable cause) {
    group.forEach(unit -> unit.written().completeExceptionally(cause));
  }

  private static boolean isToBlame(Exception e) {
    return !(e instanceof SQLException refused)
        || (refused.getSQLState() != null
            && FAULTS_OF_WHAT_WAS_SENT.contains(refused.getSQLState().substring(0, 2)));
  }

  private List<Long> together(List<Unit> group) throws SQLException {
    if (group.isEmpty()) {
      return List.of();
    }
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Long> positions =
            insert(connection, group.stream().flatMap(unit -> unit.events().stream()).toList());
        for (Unit unit : group) {
          for (Beside beside : unit.beside()) {
            beside.write(connection);
          }
        }
        commit(connection);
        return ofEach(group, positions);
      } catch (SQLException | RuntimeException e) {
        rollback(connection, e);
        throw e;
      }
    }
  }

  private void commit(Connection connection) throws SQLException {
    long begun = System.nanoTime();
    connection.commit();
    lastCommit = Duration.ofNanos(System.nanoTime() - begun);
  }

  private static List<Long> insert(Connection connection, List<EventRow> events)
      throws SQLException {
    List<Long> positions = new ArrayList<>(events.size());
    for (int from = 0; from < events.size(); from += ROWS_AT_MOST) {
      List<EventRow> rows = events.subList(from, Math.min(events.size(), from + ROWS_AT_MOST));
      try (PreparedStatement insertion =
          connection.prepareStatement(EventRow.insertion(rows.size()))) {
        for (int number = 0; number < rows.size(); number++) {
          rows.get(number).into(insertion, number);
        }
        try (ResultSet inserted = insertion.executeQuery()) {
          while (inserted.next()) {
            positions.add(inserted.getLong(1));
          }
        }
      }
    }
    return positions;
  }

  private static List<Long> ofEach(List<Unit> group, List<Long> positions) {
    List<Long> last = new ArrayList<>();
    int end = 0;
    for (Unit unit : group) {
      end += unit.events().size();
      last.add(unit.events().isEmpty() ? Long.valueOf(0) : positions.get(end - 1));
    }
    return last;
  }

  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** Returns when what had been handed over is written; what comes later is refused. */
  @Override
  public void close() throws InterruptedException {
    synchronized (this) {
      closed = true;
      waiting.add(END);
    }
    writer.join();
  }
}
