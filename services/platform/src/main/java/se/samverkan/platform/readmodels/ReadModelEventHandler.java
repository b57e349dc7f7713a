package se.samverkan.platform.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Hands the events of a processor to a read model. */
final class ReadModelEventHandler implements EventMessageHandler {

  private final ReadModel readModel;
  private final DocumentsOfBatch documents;

  ReadModelEventHandler(ReadModel readModel, DocumentsOfBatch documents) {
    this.readModel = readModel;
    this.documents = documents;
  }

  @Override
  public boolean canHandle(EventMessage<?> message) {
    return canHandleType(message.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return readModel.handles().stream().anyMatch(family -> family.isAssignableFrom(payloadType));
  }

  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    if (canHandle(message)) {
      RecordedEvent event = RecordedEvents.of(message);
      documents.apply(
          event.position(),
          kept -> {
            readModel.apply(event, kept);
            return event;
          });
    }
    return null;
  }

  /** Rebuilding is done by {@link ReadModels#rebuild}, which needs no word of the framework's. */
  @Override
  public boolean supportsReset() {
    return false;
  }
}
