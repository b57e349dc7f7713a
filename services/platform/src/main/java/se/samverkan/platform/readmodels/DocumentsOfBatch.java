package se.samverkan.platform.readmodels;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a processor changes, kept from one batch of events to the next for as long as
 * nothing but its batches changes them here: not when a batch fails, when a parked event is tried
 * again, or when the processor begins, as others may have gone on in between.
 *
 * @param <T> what follows from an event besides the documents
 */
public final class DocumentsOfBatch<T> {

  private final String resource;
  private final StoredDocuments stored;
  private final HandledTypes handled;
  private final Change<T> change;
  private final AtomicLong era = new AtomicLong();
  private volatile @Nullable Latest latest;

  /**
   * Of the processor with the name.
   *
   * @param handled event families or single events
   */
  public DocumentsOfBatch(
      String processor, StoredDocuments stored, Set<Class<?>> handled, Change<T> change) {
    this.resource = "documents of " + processor;
    this.stored = stored;
    this.handled = new HandledTypes(handled);
    this.change = change;
  }

  /**
   * What the last batch left, and the era in which it did; another one has begun when they differ.
   */
  private record Latest(MongoDocuments documents, long era) {}

  /** Whether an event of the type changes anything. */
  public boolean areChangedBy(Class<?> event) {
    return handled.have(event);
  }

  /** Lets the event change the documents; nothing of it remains when that fails. */
  public T apply(RecordedEvent event) {
    return in(CurrentUnitOfWork.get())
        .apply(event.position(), documents -> change.apply(event, documents));
  }

  /** Nothing is kept from what was before. */
  void forget() {
    era.incrementAndGet();
    latest = null;
  }

  /** Reads at once what the events of the batch will ask for. */
  void foresee(BatchingUnitOfWork<? extends EventMessage<?>> batch) {
    List<Consumer<Documents>> changes =
        batch.getMessages().stream()
            .filter(message -> areChangedBy(message.getPayloadType()))
            .<Consumer<Documents>>map(
                message -> documents -> change.apply(RecordedEvents.of(message), documents))
            .toList();
    if (changes.size() > 1) {
      in(batch).foresee(changes);
    }
  }

  /** Writes what the batch has changed. */
  void flush(UnitOfWork<?> batch) {
    MongoDocuments documents = batch.root().getResource(resource);
    if (documents != null) {
      documents.flush();
    }
  }

  private MongoDocuments in(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getOrComputeResource(resource, key -> begin(unitOfWork.root()));
  }

  private MongoDocuments begin(UnitOfWork<?> unitOfWork) {
    if (!(unitOfWork instanceof BatchingUnitOfWork<?>)) {
      forget();
      unitOfWork.onCleanup(done -> forget());
      return new MongoDocuments(stored);
    }
    long now = era.get();
    Latest kept = latest;
    latest = null;
    MongoDocuments documents =
        kept != null && kept.era() == now ? kept.documents() : new MongoDocuments(stored);
    unitOfWork.afterCommit(done -> latest = new Latest(documents, now));
    return documents;
  }
}
