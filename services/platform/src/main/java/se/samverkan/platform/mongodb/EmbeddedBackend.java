package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/**
 * The embedded server's memory, with indexes where the library has none: it looks through every
 * document unless the unique fields, and nothing else, are asked for.
 */
final class EmbeddedBackend extends MemoryBackend {

  private final SharedTexts texts = new SharedTexts();

  @Override
  public MemoryDatabase openOrCreateDatabase(String databaseName) {
    return new IndexedDatabase(databaseName, getCursorRegistry(), texts);
  }

  private static final class IndexedDatabase extends MemoryDatabase {

    private final SharedTexts texts;

    IndexedDatabase(String name, CursorRegistry cursors, SharedTexts texts) {
      // Before the superclass, which opens collections of its own.
      this.texts = texts;
      super(name, cursors);
    }

    @Override
    protected MemoryCollection openOrCreateCollection(
        String collectionName, CollectionOptions options) {
      return new SlimCollection(this, collectionName, options, cursorRegistry, texts);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
        String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
      return new UniqueFieldsFirst(indexName, keys, sparse);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
        String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
      return new SecondaryIndex(indexName, keys);
    }
  }

  /** Of documents that share equal texts, none written out once more to know its size in bytes. */
  private static final class SlimCollection extends MemoryCollection {

    private final SharedTexts texts;

    SlimCollection(
        MongoDatabase database,
        String name,
        CollectionOptions options,
        CursorRegistry cursors,
        SharedTexts texts) {
      super(database, name, options, cursors);
      this.texts = texts;
    }

    @Override
    public synchronized void addDocument(Document document) {
      super.addDocument(texts.in(document));
    }

    @Override
    public synchronized Document updateDocuments(
        Document selector,
        Document update,
        ArrayFilters arrayFilters,
        boolean isMulti,
        boolean isUpsert,
        Oplog oplog) {
      return super.updateDocuments(
          selector, texts.in(update), arrayFilters, isMulti, isUpsert, oplog);
    }

    @Override
    protected boolean tracksDataSize() {
      return false;
    }
  }
}
