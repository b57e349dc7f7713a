package se.samverkan.platform.readmodels;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.readmodels.StoredDocuments.Found;

/**
 * The documents of a read model while batches of events are applied: read from MongoDB once,
 * changed in memory, written in bulk at the end of a batch, the latest ones kept for the next. What
 * an event that fails had changed is forgotten.
 *
 * <p>A document that is kept is what the events up to the last one make of it. That other processes
 * may have written a later state of it does no harm, as nothing is written over a later state.
 */
final class MongoDocuments implements Documents {

  /** Documents of each type that are kept from one batch to the next. */
  private static final int KEPT_AT_MOST = 1000;

  /** Documents that a batch may read one by one before the next one reads them all at once. */
  private static final int FEW = 5;

  private final StoredDocuments stored;
  private final @Nullable IdsWritten written;
  private final Map<Class<?>, Map<String, KnownDocument>> latest = new LinkedHashMap<>();
  private final Map<Class<?>, Set<String>> changed = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, KnownDocument>> ofThisEvent = new LinkedHashMap<>();
  private boolean looksAhead;
  private int read;
  private long position;

  /** Documents in collections that other processes may write to as well. */
  MongoDocuments(StoredDocuments stored) {
    this(stored, null);
  }

  private MongoDocuments(StoredDocuments stored, @Nullable IdsWritten written) {
    this.stored = stored;
    this.written = written;
    this.looksAhead = written == null;
  }

  /** Documents in collections that are empty and that nobody else writes to. */
  static MongoDocuments inEmptyCollections(StoredDocuments stored) {
    return new MongoDocuments(stored, new IdsWritten());
  }

  /**
   * Reads with one question for each type what the events are going to ask for, as far as they show
   * it when they are applied without any effect. Where next to nothing has to be read, as it is
   * known what is missing, that effort is spared.
   *
   * @param changes one for each event; may fail, as what they ask for is not there yet
   */
  void foresee(List<Consumer<Documents>> changes) {
    if (!looksAhead) {
      return;
    }
    AskedDocuments asked = new AskedDocuments(this::whatIsKnown, stored::idOf);
    changes.forEach(asked::during);
    asked.ids().forEach(this::load);
  }

  /** The content of a document that need not be read; null where it has to be. */
  private @Nullable Optional<Object> whatIsKnown(Class<?> type, String id) {
    KnownDocument known = known(type, id);
    if (known != null) {
      return Optional.ofNullable(known.content());
    }
    return isMissing(type, id) ? Optional.empty() : null;
  }

  /** Lets one event change the documents; nothing of it remains when that fails. */
  <T> T apply(long position, Function<Documents, T> change) {
    this.position = position;
    ofThisEvent.clear();
    T result = change.apply(this);
    ofThisEvent.forEach(this::keep);
    ofThisEvent.clear();
    return result;
  }

  private void keep(Class<?> type, Map<String, KnownDocument> documents) {
    of(latest, type).putAll(documents);
    changed.computeIfAbsent(type, each -> new LinkedHashSet<>()).addAll(documents.keySet());
  }

  @Override
  public <D> Optional<D> find(Class<D> type, String id) {
    return Optional.ofNullable(type.cast(kept(type, id).content()));
  }

  @Override
  public <D> List<D> findBy(Class<D> type, String field, Object value) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Found each : stored.with(type, field, value)) {
      KnownDocument kept = known(type, each.id());
      if (kept == null) {
        kept = each.document();
        of(latest, type).put(each.id(), kept);
      }
      if (!kept.changed() && kept.content() != null) {
        found.put(each.id(), kept.content());
      }
    }
    Set<String> notInDatabase = new LinkedHashSet<>(changed.getOrDefault(type, Set.of()));
    notInDatabase.addAll(of(ofThisEvent, type).keySet());
    for (String id : notInDatabase) {
      Record content = kept(type, id).content();
      if (content != null && stored.has(content, field, value)) {
        found.put(id, content);
      }
    }
    return found.values().stream().map(type::cast).toList();
  }

  @Override
  public <D extends Record> void put(D document) {
    change(document.getClass(), stored.idOf(document), document);
  }

  @Override
  public void remove(Class<?> type, String id) {
    change(type, id, null);
  }

  private void change(Class<?> type, String id, @Nullable Record content) {
    if (kept(type, id).position() < position || of(ofThisEvent, type).containsKey(id)) {
      of(ofThisEvent, type).put(id, kept(type, id).changedTo(content, position));
    }
  }

  private KnownDocument kept(Class<?> type, String id) {
    KnownDocument known = known(type, id);
    if (known == null) {
      known = load(type, id);
      of(latest, type).put(id, known);
    }
    return known;
  }

  private @Nullable KnownDocument known(Class<?> type, String id) {
    KnownDocument changedNow = of(ofThisEvent, type).get(id);
    return changedNow != null ? changedNow : of(latest, type).get(id);
  }

  private KnownDocument load(Class<?> type, String id) {
    if (isMissing(type, id)) {
      return KnownDocument.NOTHING;
    }
    read++;
    return stored.withIds(type, Set.of(id)).stream()
        .map(Found::document)
        .findFirst()
        .orElse(KnownDocument.NOTHING);
  }

  private void load(Class<?> type, Set<String> ids) {
    read += ids.size();
    Map<String, KnownDocument> documents = of(latest, type);
    ids.forEach(id -> documents.put(id, KnownDocument.NOTHING));
    stored.withIds(type, ids).forEach(found -> documents.put(found.id(), found.document()));
  }

  private boolean isMissing(Class<?> type, String id) {
    return written != null && written.areMissing(type, id);
  }

  /** Writes everything that the batch has changed. */
  void flush() {
    changed.forEach(this::flush);
    changed.clear();
    looksAhead = written == null || read > FEW;
    read = 0;
    latest.values().forEach(MongoDocuments::keepLatest);
  }

  private void flush(Class<?> type, Set<String> ids) {
    Map<String, KnownDocument> documents = of(latest, type);
    DocumentWrites writes = stored.write(type);
    for (String id : ids) {
      KnownDocument kept = kept(type, id);
      Record content = kept.content();
      if (content == null) {
        writes.remove(id, kept.position());
      } else if (kept.stored()) {
        writes.replace(id, content, kept.position());
      } else {
        writes.insert(id, content, kept.position());
      }
    }
    writes.write();
    for (String id : ids) {
      documents.put(id, kept(type, id).written());
      if (written != null) {
        written.add(type, id);
      }
    }
  }

  private static void keepLatest(Map<String, KnownDocument> documents) {
    var all = documents.keySet().iterator();
    for (int tooMany = documents.size() - KEPT_AT_MOST; tooMany > 0; tooMany--) {
      all.next();
      all.remove();
    }
  }

  private static Map<String, KnownDocument> of(
      Map<Class<?>, Map<String, KnownDocument>> all, Class<?> type) {
    return all.computeIfAbsent(type, t -> new LinkedHashMap<>(16, 0.75f, true));
  }
}
