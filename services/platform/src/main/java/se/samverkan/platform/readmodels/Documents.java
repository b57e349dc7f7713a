package se.samverkan.platform.readmodels;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The documents of one read model while an event is applied. A document that has already seen the
 * event is left as it is, so applying an event twice equals applying it once. Document types are
 * records with a component {@code id} and the annotation of Spring Data that names their
 * collection.
 */
public interface Documents {

  <D> Optional<D> find(Class<D> type, String id);

  /** Those whose field, a path in dots as stored, equals the value or is a list that holds it. */
  <D> List<D> findBy(Class<D> type, String field, Object value);

  /** Keeps the document under its id, instead of what was there. */
  <D extends Record> void put(D document);

  /** Removes the document; nothing happens when there is none. */
  void remove(Class<?> type, String id);

  /** Changes the document when there is one. */
  default <D extends Record> void change(Class<D> type, String id, UnaryOperator<D> change) {
    find(type, id).map(change).ifPresent(this::put);
  }
}
