package se.samverkan.platform.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.UncategorizedSQLException;

/** The one transaction in which all that a command records becomes durable. */
public final class EventTransactions {

  private static final String RESOURCE = "transaction of events";

  private final GroupCommit group;

  EventTransactions(GroupCommit group) {
    this.group = group;
  }

  /** What one command adds to its transaction, and where its last event stands. */
  private static final class Transaction {
    private final List<Beside> beside = new ArrayList<>();
    private boolean written;
    private long position;
  }

  /**
   * Has something written in the transaction of the events of a command, or in one of its own when
   * the command turns out to record nothing.
   *
   * @param command the unit of work of the command, before its handler is called
   */
  public void beside(UnitOfWork<?> command, Beside beside) {
    of(command).beside.add(beside);
    // Registered again when the phase has begun, so that the events are appended before.
    command.onPrepareCommit(begun -> begun.onPrepareCommit(this::writeWithoutEvents));
  }

  /** Where the last event of the command stands, once it is committed; empty without events. */
  public OptionalLong position(UnitOfWork<?> command) {
    long position = of(command).position;
    return position == 0 ? OptionalLong.empty() : OptionalLong.of(position);
  }

  /** Returns when the events of the command that is carried out are durable. */
  void append(List<EventRow> events) throws SQLException {
    if (CurrentUnitOfWork.isStarted()) {
      Transaction transaction = of(CurrentUnitOfWork.get());
      if (transaction.written) {
        throw new IllegalStateException("A command records all its events in one transaction");
      }
      transaction.written = true;
      transaction.position = group.commit(events, transaction.beside);
    } else {
      group.commit(events, List.of());
    }
  }

  private void writeWithoutEvents(UnitOfWork<?> command) {
    Transaction transaction = of(command);
    if (!transaction.written) {
      transaction.written = true;
      try {
        group.commit(List.of(), transaction.beside);
      } catch (SQLException e) {
        throw new UncategorizedSQLException("What a command keeps beside its events", null, e);
      }
    }
  }

  private static Transaction of(UnitOfWork<?> command) {
    return command.root().getOrComputeResource(RESOURCE, key -> new Transaction());
  }
}
