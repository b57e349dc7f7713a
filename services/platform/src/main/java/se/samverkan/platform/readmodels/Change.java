package se.samverkan.platform.readmodels;

/**
 * What an event does to documents: a function of both and of nothing else, as it is applied once to
 * learn which documents it asks for and once in earnest, and again after a crash.
 *
 * @param <T> what follows from the event besides
 */
@FunctionalInterface
public interface Change<T> {

  T apply(RecordedEvent event, Documents documents);
}
