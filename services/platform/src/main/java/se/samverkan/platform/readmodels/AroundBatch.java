package se.samverkan.platform.readmodels;

import java.util.concurrent.locks.Lock;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents before the first event of a batch. Writes them after its last event and before
 * its token is stored: a crash in between makes the batch come again, which the positions of the
 * documents make harmless. From the first to the last of that nobody else changes the documents.
 */
final class AroundBatch implements MessageHandlerInterceptor<EventMessage<?>> {

  private final Lock turn;
  private final DocumentsOfBatch<?> documents;
  private final BreathBetweenBatches breath;

  AroundBatch(Lock turn, DocumentsOfBatch<?> documents, BreathBetweenBatches breath) {
    this.turn = turn;
    this.documents = documents;
    this.breath = breath;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    if (!(unitOfWork instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch)) {
      Object result = chain.proceed();
      documents.flush(unitOfWork);
      return result;
    }
    if (batch.isFirstMessage()) {
      turn.lock();
      batch.onCleanup(done -> turn.unlock());
      breath.begins();
      documents.foresee(batch);
    }
    Object result = chain.proceed();
    if (batch.isLastMessage()) {
      documents.flush(batch);
      breath.ends();
    }
    return result;
  }
}
