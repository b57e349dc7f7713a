package se.samverkan.platform.commands;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.eventstore.EventTransactions;

/** Tells a sender who wants to know it where the last event of the command stands. */
final class SenderLearnsPosition implements MessageHandlerInterceptor<CommandMessage<?>> {

  private static final String KEY = "positionLearned";

  private final EventTransactions transactions;

  SenderLearnsPosition(EventTransactions transactions) {
    this.transactions = transactions;
  }

  /** What the sender has learned. */
  static final class Position {

    private volatile OptionalLong position = OptionalLong.empty();

    Map<String, Object> metaData() {
      return Map.of(KEY, this);
    }

    /** Empty when nothing was recorded, and until it is. */
    OptionalLong get() {
      return position;
    }
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    if (unitOfWork.getMessage().getMetaData().get(KEY) instanceof Position sender) {
      unitOfWork.afterCommit(done -> sender.position = transactions.position(done));
    }
    return chain.proceed();
  }
}
