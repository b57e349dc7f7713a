package se.samverkan.platform.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Hands the events of a processor to a read model. */
final class ReadModelEventHandler implements EventMessageHandler {

  private final DocumentsOfBatch<RecordedEvent> documents;

  ReadModelEventHandler(DocumentsOfBatch<RecordedEvent> documents) {
    this.documents = documents;
  }

  @Override
  public boolean canHandle(EventMessage<?> message) {
    return canHandleType(message.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return documents.areChangedBy(payloadType);
  }

  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    return canHandle(message) ? documents.apply(RecordedEvents.of(message)) : null;
  }

  /** Rebuilding is done by {@link ReadModels#rebuild}, which needs no word of the framework's. */
  @Override
  public boolean supportsReset() {
    return false;
  }
}
