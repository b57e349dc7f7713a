package se.samverkan.platform.readmodels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a read model are known not to be stored, so that the database need not be
 * asked for them: in collections that began empty from the start, elsewhere once it has often been
 * asked in vain.
 */
final class MissingDocuments {

  /** How often it is asked in vain for documents of a type before all their ids are learned. */
  private static final int OFTEN = 1000;

  private final StoredDocuments stored;
  private final boolean beganEmpty;
  private final Map<Class<?>, IdsStored> ids = new HashMap<>();
  private final Map<Class<?>, Integer> inVain = new HashMap<>();

  /**
   * Knows nothing yet, but that collections are empty.
   *
   * @param beganEmpty whether they are, and nobody else writes to them
   */
  MissingDocuments(StoredDocuments stored, boolean beganEmpty) {
    this.stored = stored;
    this.beganEmpty = beganEmpty;
  }

  /** Whether the document is missing for certain. */
  boolean has(Class<?> type, String id) {
    IdsStored known = idsOf(type);
    return known != null && !known.mayHave(id);
  }

  /** The database was asked for so many documents that it does not have. */
  void askedFor(Class<?> type, int times) {
    inVain.merge(type, times, Integer::sum);
  }

  /** Reads all ids of the types whose documents were often asked for in vain. */
  void learn() {
    inVain.forEach(
        (type, times) -> {
          if (times > OFTEN && !ids.containsKey(type)) {
            ids.put(type, stored.ids(type));
          }
        });
  }

  /** These are stored now. */
  void written(Class<?> type, List<String> written) {
    IdsStored known = idsOf(type);
    if (known != null) {
      written.forEach(known::add);
      if (known.isFull()) {
        ids.put(type, stored.ids(type));
      }
    }
  }

  private @Nullable IdsStored idsOf(Class<?> type) {
    return beganEmpty ? ids.computeIfAbsent(type, none -> new IdsStored(List.of())) : ids.get(type);
  }
}
