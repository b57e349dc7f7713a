package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also serves a query for more than its own fields; the server compares those.
 */
final class UniqueFieldsFirst extends MemoryUniqueIndex {

  /** The field, when it is one and lies in no other. */
  private final @Nullable String onlyField;

  UniqueFieldsFirst(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    String first = keys.getFirst().getKey();
    this.onlyField = keys.size() == 1 && first.indexOf('.') < 0 ? first : null;
  }

  @Override
  public Set<KeyValue> getKeyValues(Document document) {
    KeyValue text = onlyText(document);
    return text == null ? super.getKeyValues(document) : Set.of(text);
  }

  @Override
  public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
    KeyValue text = onlyText(document);
    if (text == null) {
      super.checkAdd(document, collection);
    } else if (containsKey(text)) {
      throw new DuplicateKeyError(this, collection, getKeys(), text);
    }
  }

  /** What nearly every id is; the library would look for fields in lists and in other fields. */
  private @Nullable KeyValue onlyText(Document document) {
    return onlyField != null && document.get(onlyField) instanceof String text
        ? new KeyValue(text)
        : null;
  }

  @Override
  public boolean canHandle(Document query) {
    Document own = ofOwnFields(query);
    return own.keySet().equals(keySet()) && super.canHandle(own);
  }

  @Override
  public Iterable<Integer> getPositions(Document query) {
    return super.getPositions(ofOwnFields(query));
  }

  private Document ofOwnFields(Document query) {
    Document demands = Demands.of(query);
    Document own = new Document();
    for (String field : keySet()) {
      if (demands.containsKey(field)) {
        own.append(field, demands.get(field));
      }
    }
    return own;
  }
}
