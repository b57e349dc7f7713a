package se.samverkan.platform.readmodels;

import java.util.Set;

/**
 * Documents that answer one kind of question, built from events and from nothing else. Applying an
 * event is a function of the event and the documents: no clock, no other source, no side effect.
 */
public interface ReadModel {

  /** What it is rebuilt by and shown as, for example {@code agendas}. */
  String name();

  /** The document types it owns; each has a collection of its own. */
  Set<Class<?>> documentTypes();

  /** The event families that change its documents. */
  Set<Class<?>> handles();

  /** The event families that it knowingly leaves alone. */
  Set<Class<?>> ignores();

  /** Changes the documents as the event, one of the handled families, says. */
  void apply(RecordedEvent event, Documents documents);
}
