package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * A unique index that also serves a query for more than its own fields; the server compares those.
 */
final class UniqueFieldsFirst extends MemoryUniqueIndex {

  UniqueFieldsFirst(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
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
