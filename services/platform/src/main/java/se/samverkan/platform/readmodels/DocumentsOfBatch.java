package se.samverkan.platform.readmodels;

import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The documents that a processor changes, kept with the batch of events that it works on. */
public final class DocumentsOfBatch {

  private final String resource;
  private final MongoTemplate mongo;

  /** Of the processor with the name. */
  public DocumentsOfBatch(String processor, MongoTemplate mongo) {
    this.resource = "documents of " + processor;
    this.mongo = mongo;
  }

  /** Lets the event at the position change the documents; nothing of it remains when that fails. */
  public <T> T apply(long position, Function<Documents, T> change) {
    return CurrentUnitOfWork.get()
        .root()
        .<MongoDocuments>getOrComputeResource(resource, key -> new MongoDocuments(mongo))
        .apply(position, change);
  }

  /** Writes what the batch has changed. */
  void flush(UnitOfWork<?> batch) {
    MongoDocuments documents = batch.root().getResource(resource);
    if (documents != null) {
      documents.flush();
    }
  }
}
