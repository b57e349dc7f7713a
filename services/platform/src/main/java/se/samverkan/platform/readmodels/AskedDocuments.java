package se.samverkan.platform.readmodels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Learns which documents events ask for: lets them be applied, which is without effect here, and
 * answers that what has to be read is not there. What they would ask for after another answer it
 * does not learn.
 */
final class AskedDocuments implements Documents {

  private final BiFunction<Class<?>, String, @Nullable Optional<Object>> known;
  private final Function<Record, String> idOf;
  private final Map<Class<?>, Set<String>> ids = new HashMap<>();

  /**
   * Over what is known.
   *
   * @param known answers the content of a document, and null when it has to be read
   */
  AskedDocuments(
      BiFunction<Class<?>, String, @Nullable Optional<Object>> known,
      Function<Record, String> idOf) {
    this.known = known;
    this.idOf = idOf;
  }

  /** Applies an event; it fails again, and is seen, when it is applied in earnest. */
  void during(Consumer<Documents> change) {
    try {
      change.accept(this);
    } catch (RuntimeException foreseen) {
      // What it had asked for until then is learned all the same.
    }
  }

  /** The ids of what has to be read, by type. */
  Map<Class<?>, Set<String>> ids() {
    return ids;
  }

  @Override
  public <D> Optional<D> find(Class<D> type, String id) {
    Optional<Object> content = known.apply(type, id);
    if (content == null) {
      ids.computeIfAbsent(type, each -> new HashSet<>()).add(id);
      return Optional.empty();
    }
    return content.map(type::cast);
  }

  @Override
  public <D> List<D> findBy(Class<D> type, String field, Object value) {
    return List.of();
  }

  @Override
  public <D extends Record> void put(D document) {
    find(document.getClass(), idOf.apply(document));
  }

  @Override
  public void remove(Class<?> type, String id) {
    find(type, id);
  }
}
