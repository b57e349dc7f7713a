package se.samverkan.agendas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.InMemoryDocuments;

/** Documents in memory that leave a document alone once it has seen a position, as stored ones. */
@NullMarked
final class GuardedDocuments implements Documents {

  private final InMemoryDocuments kept = new InMemoryDocuments();
  private final Map<String, Long> seenBefore = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();
  private long position;

  void at(long now) {
    position = now;
    seenBefore.putAll(seen);
  }

  @Override
  public <D> Optional<D> find(Class<D> type, String id) {
    return kept.find(type, id);
  }

  @Override
  public <D> List<D> findBy(Class<D> type, String field, Object value) {
    return kept.findBy(type, field, value);
  }

  @Override
  public <D extends Record> void put(D document) {
    try {
      Object id = document.getClass().getMethod("id").invoke(document);
      if (isNew(document.getClass(), String.valueOf(id))) {
        kept.put(document);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void remove(Class<?> type, String id) {
    if (isNew(type, id)) {
      kept.remove(type, id);
    }
  }

  <D> List<D> all(Class<D> type) {
    return kept.all(type);
  }

  private boolean isNew(Class<?> type, String id) {
    String key = type.getName() + " " + id;
    seen.merge(key, position, Math::max);
    return seenBefore.getOrDefault(key, 0L) < position;
  }
}
