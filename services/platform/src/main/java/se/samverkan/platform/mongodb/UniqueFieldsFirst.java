package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;

/**
 * A unique index that also serves a query for more than its own fields; the server compares those.
 */
final class UniqueFieldsFirst extends MemoryUniqueIndex {

  UniqueFieldsFirst(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  @Override
  public boolean canHandle(Document query) {
    Set<String> fields = keySet();
    if (!query.keySet().containsAll(fields)) {
      return false;
    }
    Document ofTheseFields = new Document();
    fields.forEach(field -> ofTheseFields.append(field, query.get(field)));
    return super.canHandle(ofTheseFields);
  }
}
