package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents whose first indexed field has one of the texts that are asked for; the server
 * compares whatever else the query says, and looks through all documents for other kinds of value.
 */
final class SecondaryIndex extends Index<Integer> {

  private static final String ID = "_id";

  private final Map<String, Map<Object, Integer>> positionsByText = new HashMap<>();
  private final String firstField;

  /** Sparse, as documents without a text in the first field are not in it. */
  SecondaryIndex(String name, List<IndexKey> keys) {
    super(name, keys, true);
    this.firstField = keys.getFirst().getKey();
  }

  @Override
  public synchronized void add(
      Document document, Integer position, MongoCollection<Integer> collection) {
    forEachText(
        document,
        text ->
            positionsByText
                .computeIfAbsent(text, first -> new HashMap<>())
                .put(document.get(ID), position));
  }

  /** Null: which position a document has is the business of the index of its id. */
  @Override
  public synchronized @Nullable Integer remove(Document document) {
    forEachText(
        document,
        text ->
            positionsByText.computeIfPresent(
                text,
                (same, positions) -> {
                  positions.remove(document.get(ID));
                  return positions.isEmpty() ? null : positions;
                }));
    return null;
  }

  @Override
  public synchronized void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Integer position,
      MongoCollection<Integer> collection) {
    if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
      remove(oldDocument);
      add(newDocument, position, collection);
    }
  }

  private void forEachText(Document document, Consumer<String> action) {
    if (document.get(firstField) instanceof String text) {
      action.accept(text);
      return;
    }
    for (KeyValue value : getKeyValues(document)) {
      if (value.get(0) instanceof String text) {
        action.accept(text);
      }
    }
  }

  @Override
  public boolean canHandle(Document query) {
    return !texts(query).isEmpty();
  }

  /** In the order in which a look through all documents would meet them. */
  @Override
  public synchronized Iterable<Integer> getPositions(Document query) {
    int[] sorted =
        texts(query).stream()
            .flatMap(text -> at(text).values().stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
        .mapToObj(i -> sorted[i])
        .toList();
  }

  private Map<Object, Integer> at(String text) {
    return positionsByText.getOrDefault(text, Map.of());
  }

  /** The texts that are asked for; none where the query asks for anything else. */
  private List<String> texts(Document query) {
    Object wanted = Demands.of(query).get(firstField);
    Object in =
        wanted instanceof Document operator && operator.keySet().size() == 1
            ? operator.get("$in")
            : wanted;
    if (in instanceof Collection<?> values && in != wanted) {
      List<String> texts =
          values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      return texts.size() == values.size() ? texts : List.of();
    }
    return in instanceof String text ? List.of(text) : List.of();
  }

  @Override
  public @Nullable Integer getPosition(Document document) {
    return null;
  }

  @Override
  public synchronized long getCount() {
    return positionsByText.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Integer> collection) {
    // Several documents may have the same value.
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<Integer> collection) {
    // Several documents may have the same value.
  }

  @Override
  public synchronized void drop() {
    positionsByText.clear();
  }
}
