package se.samverkan.platform.commands;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the key of a command in the transaction of its events, so that both are there or neither.
 * Another process that uses the same key at the same time waits for that transaction and is then
 * refused.
 */
final class KeyIsUsedOnce implements MessageHandlerInterceptor<CommandMessage<?>> {

  private static final String KEEP =
      "insert into idempotency_key (actor, key, fingerprint, target, position)"
          + " select ?, ?, ?, ?, coalesce(max(position), 0) from event";

  private final CommandTargetResolver targets = AnnotationCommandTargetResolver.builder().build();
  private final JdbcTemplate keys;

  KeyIsUsedOnce(DataSource dataSource) {
    this.keys = new JdbcTemplate(dataSource);
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    RetryKey key = RetryKey.of(unitOfWork.getMessage());
    if (key != null) {
      String target = targets.resolveTarget(unitOfWork.getMessage()).getIdentifier();
      // Registered again when the phase has begun, so that the events are appended before.
      unitOfWork.onPrepareCommit(begun -> begun.onPrepareCommit(u -> keep(key, target)));
    }
    return chain.proceed();
  }

  private void keep(RetryKey key, String target) {
    try {
      keys.update(KEEP, key.actor(), key.key(), key.fingerprint(), target);
    } catch (DuplicateKeyException e) {
      throw new KeyAlreadyUsed();
    }
  }
}
