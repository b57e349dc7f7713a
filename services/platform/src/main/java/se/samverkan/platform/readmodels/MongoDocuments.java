package se.samverkan.platform.readmodels;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.readmodels.StoredDocuments.Found;

/**
 * The documents of a read model while batches of events are applied: read from MongoDB once,
 * changed in memory, written in bulk, the latest ones kept for the next batch. What an event that
 * fails had changed is forgotten.
 *
 * <p>A document that is kept is what the events up to the last one make of it. That other processes
 * may have written a later state of it does no harm, as nothing is written over a later state; nor
 * does a document that they have added meanwhile, as it is written over when it has seen less.
 */
final class MongoDocuments implements Documents {

  /** Documents of each type that stay in memory while others wait for what is written. */
  private static final int KEPT_FROM_BATCH_TO_BATCH = 1000;

  /** Documents of each type that stay in memory, unwritten, while nobody looks at them. */
  private static final int KEPT_WHILE_BUILDING = 2000;

  /** So many times as many there may be before some leave, so that they are written together. */
  private static final int TIMES_AS_MANY = 2;

  /** Documents that a batch may read one by one before the next one reads them all at once. */
  private static final int FEW = 10;

  private final StoredDocuments stored;
  private final int staying;
  private final MissingDocuments missing;
  private final Set<Class<?>> askedByField = new HashSet<>();
  private final Map<Class<?>, Map<String, KnownDocument>> latest = new LinkedHashMap<>();
  private final Map<Class<?>, Set<String>> changed = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, KnownDocument>> ofThisEvent = new LinkedHashMap<>();
  private boolean looksAhead;
  private int read;
  private long position;

  /** Documents in collections that other processes may write to as well. */
  MongoDocuments(StoredDocuments stored) {
    this(stored, KEPT_FROM_BATCH_TO_BATCH, false);
  }

  private MongoDocuments(StoredDocuments stored, int staying, boolean beginsEmpty) {
    this.stored = stored;
    this.staying = staying;
    this.missing = new MissingDocuments(stored, beginsEmpty);
    this.looksAhead = !beginsEmpty;
  }

  /** Documents in collections that are empty and that nobody else writes to. */
  static MongoDocuments inEmptyCollections(StoredDocuments stored) {
    return new MongoDocuments(stored, KEPT_WHILE_BUILDING, true);
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
    return missing.has(type, id) ? Optional.empty() : null;
  }

  /** Lets one event change the documents; nothing of it remains when that fails. */
  <T> T apply(long position, Function<Documents, T> change) {
    this.position = position;
    try {
      T result = change.apply(this);
      ofThisEvent.forEach(this::keep);
      return result;
    } finally {
      ofThisEvent.clear();
    }
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
    askedByField.add(type);
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
    if (missing.has(type, id)) {
      return KnownDocument.NOTHING;
    }
    load(type, Set.of(id));
    return Objects.requireNonNull(of(latest, type).get(id));
  }

  private void load(Class<?> type, Set<String> wanted) {
    read += wanted.size();
    Map<String, KnownDocument> documents = of(latest, type);
    wanted.forEach(id -> documents.put(id, KnownDocument.NOTHING));
    List<Found> found = stored.withIds(type, wanted);
    found.forEach(each -> documents.put(each.id(), each.document()));
    missing.askedFor(type, wanted.size() - found.size());
  }

  /** Writes everything that has changed. */
  void flush() {
    Map.copyOf(changed).forEach((type, all) -> write(type, List.copyOf(all)));
    endBatch();
  }

  /**
   * Writes what is to leave memory, where nobody looks at the rest before it is {@linkplain #flush
   * flushed}, and what the database is asked for by its fields.
   */
  void makeRoom() {
    for (Class<?> type : askedByField) {
      write(type, List.copyOf(changed.getOrDefault(type, Set.of())));
    }
    endBatch();
  }

  private void endBatch() {
    latest.keySet().forEach(this::keepLatest);
    missing.learn();
    looksAhead = read > FEW;
    read = 0;
  }

  private void keepLatest(Class<?> type) {
    Map<String, KnownDocument> documents = of(latest, type);
    if (documents.size() > TIMES_AS_MANY * staying) {
      List<String> eldest = documents.keySet().stream().limit(documents.size() - staying).toList();
      Set<String> unwritten = changed.getOrDefault(type, Set.of());
      write(type, eldest.stream().filter(unwritten::contains).toList());
      eldest.forEach(documents::remove);
    }
  }

  private void write(Class<?> type, List<String> some) {
    if (some.isEmpty()) {
      return;
    }
    Map<String, KnownDocument> documents = of(latest, type);
    DocumentWrites writes = stored.write(type);
    for (String id : some) {
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
    some.forEach(id -> documents.put(id, kept(type, id).written()));
    some.forEach(Objects.requireNonNull(changed.get(type))::remove);
    missing.written(type, some);
  }

  private static Map<String, KnownDocument> of(
      Map<Class<?>, Map<String, KnownDocument>> all, Class<?> type) {
    return all.computeIfAbsent(type, t -> new LinkedHashMap<>(16, 0.75f, true));
  }
}
