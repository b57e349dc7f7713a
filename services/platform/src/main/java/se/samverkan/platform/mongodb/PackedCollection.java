package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents in memory as the bytes in which they came: two objects for each instead of a hundred,
 * which the collector would look through again and again. Whoever asks gets a copy.
 */
final class PackedCollection extends AbstractSynchronizedMongoCollection<Integer> {

  private static final String ID = "_id";
  private static final Document EVERYTHING = new Document();
  private static final Document IN_THIS_ORDER = new Document();

  /** Names of the fields that are needed of documents, where it is not all of them. */
  private static final ScopedValue<FieldNames> NEEDED = ScopedValue.newInstance();

  private final List<@Nullable PackedDocument> documents = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  /** Where a document is written before it is kept; only within the lock of this collection. */
  private final ByteBuf buffer = Unpooled.buffer();

  PackedCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  /** Adds them as they are; their ids must be new. */
  synchronized void addPacked(Iterable<PackedDocument> added) {
    Set<String> paths = new HashSet<>();
    getIndexes().forEach(index -> paths.addAll(fieldsOf(index)));
    FieldNames names = new FieldNames(paths);
    for (PackedDocument document : added) {
      Document indexed = document.only(names);
      Integer position = add(document);
      getIndexes().forEach(index -> index.add(indexed, position, this));
    }
  }

  /** Looks through all documents, of which it needs little. */
  @Override
  public void addIndex(Index<Integer> index) {
    lookingAt(
        fieldsOf(index),
        () -> {
          super.addIndex(index);
          return index;
        });
  }

  /** Does something that needs no more of any document than the fields at these paths. */
  static <T> T lookingAt(Set<String> paths, Supplier<T> action) {
    return ScopedValue.where(NEEDED, new FieldNames(paths)).call(action::get);
  }

  private static Document unpack(PackedDocument document) {
    return NEEDED.isBound() ? document.only(NEEDED.get()) : document.whole();
  }

  private static Set<String> fieldsOf(Index<Integer> index) {
    Set<String> paths = new HashSet<>(Set.of(ID));
    index.getKeys().forEach(key -> paths.add(key.getKey()));
    return paths;
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    return add(PackedDocument.of(document, buffer));
  }

  private Integer add(PackedDocument document) {
    Integer position = free.poll();
    if (position == null) {
      documents.add(document);
      return documents.size() - 1;
    }
    documents.set(position, document);
    return position;
  }

  @Override
  protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
    documents.set(position, PackedDocument.of(newDocument, buffer));
  }

  @Override
  protected void removeDocument(Integer position) {
    documents.set(position, null);
    free.add(position);
  }

  @Override
  protected Document getDocument(Integer position) {
    return at(position).whole();
  }

  private PackedDocument at(Integer position) {
    return Objects.requireNonNull(documents.get(position));
  }

  @Override
  protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
    return positions().map(position -> new DocumentWithPosition<>(unpack(at(position)), position));
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      Document fieldSelector) {
    return matchDocuments(
        query, positions().toList(), orderBy, numberToSkip, limit, batchSize, fieldSelector);
  }

  /** Unpacks what the query looks at, and of those that it asks for no more than is shown. */
  @Override
  protected QueryResult matchDocuments(
      Document query,
      Iterable<Integer> positions,
      Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      Document fieldSelector) {
    List<PackedDocument> inOrder = new ArrayList<>();
    positions.forEach(position -> inOrder.add(at(position)));
    Stream<PackedDocument> all =
        (isNaturalDescending(orderBy) ? inOrder.reversed() : inOrder).stream();
    Optional<FieldNames> names = FieldsAsked.by(query, orderBy).map(FieldNames::new);
    if (names.isEmpty()) {
      return matchDocumentsFromStream(
          all.map(PackedDocument::whole),
          query,
          orderBy,
          numberToSkip,
          limit,
          batchSize,
          fieldSelector);
    }
    Stream<Candidate> found =
        all.map(document -> new Candidate(document, document.only(names.get())))
            .filter(candidate -> documentMatchesQuery(candidate.asked(), query));
    Comparator<Document> order = deriveComparator(orderBy);
    if (order != null) {
      found = found.sorted(Comparator.comparing(Candidate::asked, order));
    }
    if (limit > 0) {
      found = found.limit((long) numberToSkip + limit);
    }
    Optional<FieldNames> shown = FieldsAsked.shown(fieldSelector).map(FieldNames::new);
    return matchDocumentsFromStream(
        found
            .skip(numberToSkip)
            .map(Candidate::document)
            .map(document -> shown.map(document::only).orElseGet(() -> unpack(document))),
        EVERYTHING,
        IN_THIS_ORDER,
        0,
        0,
        batchSize,
        fieldSelector);
  }

  /**
   * @param asked what the query looks at
   */
  private record Candidate(PackedDocument document, Document asked) {}

  private Stream<Integer> positions() {
    return IntStream.range(0, documents.size())
        .filter(position -> documents.get(position) != null)
        .boxed();
  }

  @Override
  public synchronized int count() {
    return documents.size() - free.size();
  }

  /** Nobody asks how many bytes there are. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    // Not kept.
  }

  @Override
  protected int getDataSize() {
    return 0;
  }
}
