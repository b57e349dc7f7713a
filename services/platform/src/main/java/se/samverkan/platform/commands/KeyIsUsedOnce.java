package se.samverkan.platform.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.eventstore.EventTransactions;

/**
 * Keeps the key of a command in the transaction of its events, so that both are there or neither.
 * Another process that uses the same key at the same time waits for that transaction and is then
 * refused.
 */
final class KeyIsUsedOnce implements MessageHandlerInterceptor<CommandMessage<?>> {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String KEEP =
      "insert into idempotency_key (actor, key, fingerprint, target, position)"
          + " select ?, ?, ?, ?, coalesce(max(position), 0) from event";

  private final CommandTargetResolver targets;
  private final EventTransactions transactions;

  KeyIsUsedOnce(CommandTargetResolver targets, EventTransactions transactions) {
    this.targets = targets;
    this.transactions = transactions;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    RetryKey key = RetryKey.of(unitOfWork.getMessage());
    if (key != null) {
      String target = targets.resolveTarget(unitOfWork.getMessage()).getIdentifier();
      transactions.beside(unitOfWork, connection -> keep(key, target, connection));
    }
    return chain.proceed();
  }

  private static void keep(RetryKey key, String target, Connection connection) throws SQLException {
    try (PreparedStatement insertion = connection.prepareStatement(KEEP)) {
      insertion.setString(1, key.actor());
      insertion.setString(2, key.key());
      insertion.setString(3, key.fingerprint());
      insertion.setString(4, target);
      insertion.executeUpdate();
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw new KeyAlreadyUsed();
      }
      throw e;
    }
  }
}
