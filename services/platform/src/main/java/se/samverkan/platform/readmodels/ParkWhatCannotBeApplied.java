package se.samverkan.platform.readmodels;

import com.mongodb.MongoException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * An event that a read model cannot apply is parked with those that follow it in its stream, so
 * that the rest goes on. A database that does not answer is no fault of the event: the batch fails,
 * and the processor tries it again.
 */
final class ParkWhatCannotBeApplied implements EnqueuePolicy<EventMessage<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(ParkWhatCannotBeApplied.class);

  @Override
  public EnqueueDecision<EventMessage<?>> decide(
      DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
    if (cause instanceof MongoException || cause instanceof DataAccessException) {
      throw new ReadModelStoreUnavailable(cause);
    }
    LOG.error("Parked event {}", letter.message().getIdentifier(), cause);
    return Decisions.enqueue(cause);
  }

  /** The database behind the read models does not answer. */
  private static final class ReadModelStoreUnavailable extends RuntimeException {
    ReadModelStoreUnavailable(Throwable cause) {
      super("The read models cannot be reached", cause);
    }
  }
}
