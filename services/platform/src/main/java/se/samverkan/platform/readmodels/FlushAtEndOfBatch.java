package se.samverkan.platform.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes the documents of a batch after its last event and before its token is stored: a crash in
 * between makes the batch come again, which the positions of the documents make harmless.
 */
final class FlushAtEndOfBatch implements MessageHandlerInterceptor<EventMessage<?>> {

  private final DocumentsOfBatch documents;

  FlushAtEndOfBatch(DocumentsOfBatch documents) {
    this.documents = documents;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    Object result = chain.proceed();
    if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
      documents.flush(unitOfWork);
    }
    return result;
  }
}
