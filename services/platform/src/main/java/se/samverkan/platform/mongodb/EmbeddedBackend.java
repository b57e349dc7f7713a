package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;

/**
 * The embedded server's memory, with indexes where the library has none: it looks through every
 * document unless the unique fields, and nothing else, are asked for. It hands out what it finds in
 * parts, as MongoDB does, where the library puts all of it into one message, which may become
 * larger than a client takes.
 */
final class EmbeddedBackend extends MemoryBackend {

  /** In one message, which may have 48 MB. */
  private static final int DOCUMENTS_AT_A_TIME = 250;

  private static final String BATCH_SIZE = "batchSize";

  private final SharedTexts texts = new SharedTexts();

  @Override
  protected Document handleGetMore(String databaseName, String command, Document query) {
    query.putIfAbsent(BATCH_SIZE, DOCUMENTS_AT_A_TIME);
    return super.handleGetMore(databaseName, command, query);
  }

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
    public Document handleCommand(
        Channel channel,
        String command,
        Document query,
        DatabaseResolver databaseResolver,
        Oplog oplog) {
      if (command.equalsIgnoreCase("find")) {
        query.putIfAbsent(BATCH_SIZE, DOCUMENTS_AT_A_TIME);
      }
      return super.handleCommand(channel, command, query, databaseResolver, oplog);
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
