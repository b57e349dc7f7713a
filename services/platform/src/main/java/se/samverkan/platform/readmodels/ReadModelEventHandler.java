package se.samverkan.platform.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.platform.audit.ProvenanceMetaData;

/** Hands the events of a processor to a read model. */
final class ReadModelEventHandler implements EventMessageHandler {

  private final ReadModel readModel;
  private final MongoTemplate mongo;

  ReadModelEventHandler(ReadModel readModel, MongoTemplate mongo) {
    this.readModel = readModel;
    this.mongo = mongo;
  }

  String name() {
    return readModel.name();
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
      UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
      batch
          .<MongoDocuments>getOrComputeResource(resourceKey(), key -> new MongoDocuments(mongo))
          .apply(readModel, recorded(message));
    }
    return null;
  }

  /** Writes what the batch has changed; called by the processor after the last event of a batch. */
  void flush(UnitOfWork<?> batch) {
    MongoDocuments documents = batch.root().getResource(resourceKey());
    if (documents != null) {
      documents.flush();
    }
  }

  /** Rebuilding is done by {@link ReadModels#rebuild}, which needs no word of the framework's. */
  @Override
  public boolean supportsReset() {
    return false;
  }

  private String resourceKey() {
    return "documents of " + readModel.name();
  }

  private static RecordedEvent recorded(Message<?> message) {
    if (!(message instanceof TrackedEventMessage<?> event)) {
      throw new IllegalArgumentException(
          "A read model is built from events of the event store only");
    }
    long position =
        event
            .trackingToken()
            .position()
            .orElseThrow(() -> new IllegalArgumentException("An event without a position"));
    return new RecordedEvent(
        event.getPayload(),
        position,
        event.getTimestamp(),
        ProvenanceMetaData.read(event.getMetaData()));
  }
}
