package se.samverkan.decisionregister;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
    if (isNew(document.getClass(), idOf(document))) {
      kept.put(document);
    }
  }

  /** Takes each document, with what it has seen, either as it was before or as it was after. */
  void takeSome(Class<?> type, GuardedDocuments before, GuardedDocuments after, Random random) {
    for (Object document : after.all(type)) {
      String id = idOf(document);
      GuardedDocuments from = random.nextBoolean() ? after : before;
      from.find(type, id)
          .ifPresent(
              taken -> {
                kept.put((Record) taken);
                seen.put(key(type, id), from.seen.getOrDefault(key(type, id), 0L));
              });
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
    String key = key(type, id);
    seen.merge(key, position, Math::max);
    return seenBefore.getOrDefault(key, 0L) < position;
  }

  private static String key(Class<?> type, String id) {
    return type.getName() + " " + id;
  }

  private static String idOf(Object document) {
    try {
      return String.valueOf(document.getClass().getMethod("id").invoke(document));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
