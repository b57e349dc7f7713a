package se.samverkan.platform.commands;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Refuses a command whose sender says how much it has seen, when there is more. Asks just before
 * the commit, when the handler has loaded the stream: whatever others append after that collides
 * with what this command appends.
 */
final class OthersHaveNotChangedIt implements MessageHandlerInterceptor<CommandMessage<?>> {

  private static final String UNSEEN =
      "select name, position, recorded_at from event where stream_id = ? and position > ?"
          + " order by position";

  private final CommandTargetResolver targets;
  private final JdbcTemplate events;

  OthersHaveNotChangedIt(CommandTargetResolver targets, DataSource dataSource) {
    this.targets = targets;
    this.events = new JdbcTemplate(dataSource);
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    CommandMessage<?> command = unitOfWork.getMessage();
    long expected = ExpectedPosition.of(command);
    if (expected >= 0) {
      String stream = targets.resolveTarget(command).getIdentifier();
      unitOfWork.onPrepareCommit(u -> require(stream, expected));
    }
    return chain.proceed();
  }

  private void require(String stream, long expected) {
    List<ChangedMeanwhile.Change> unseen =
        events.query(
            UNSEEN,
            (row, number) ->
                new ChangedMeanwhile.Change(
                    row.getString("name"),
                    row.getLong("position"),
                    Instant.parse(row.getString("recorded_at"))),
            stream,
            expected);
    if (!unseen.isEmpty()) {
      throw new ChangedMeanwhile(unseen);
    }
  }
}
