package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The embedded server's memory, with indexes where the library has none: it looks through every
 * document unless the unique fields, and nothing else, are asked for. It hands out what it finds in
 * parts, as MongoDB does, where the library puts all of it into one message, which may become
 * larger than a client takes.
 */
final class EmbeddedBackend extends AbstractMongoBackend {

  /** In one message, which may have 48 MB. */
  private static final int DOCUMENTS_AT_A_TIME = 250;

  private static final String BATCH_SIZE = "batchSize";

  private volatile CompletableFuture<?> filled = CompletableFuture.completedFuture(null);

  /** Lets questions about databases wait until what they are asked for is there. */
  void answerAfter(CompletableFuture<?> filling) {
    this.filled = filling;
  }

  @Override
  protected Document handleGetMore(String databaseName, String command, Document query) {
    query.putIfAbsent(BATCH_SIZE, DOCUMENTS_AT_A_TIME);
    return super.handleGetMore(databaseName, command, query);
  }

  @Override
  public MongoDatabase openOrCreateDatabase(String databaseName) {
    return new IndexedDatabase(databaseName, getCursorRegistry());
  }

  /** A collection that is not there yet. */
  PackedCollection createCollection(String databaseName, String name) {
    return (PackedCollection)
        resolveDatabase(databaseName)
            .createCollectionOrThrowIfExists(name, CollectionOptions.withDefaults());
  }

  private final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    IndexedDatabase(String name, CursorRegistry cursors) {
      super(name, cursors);
      initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
        Channel channel,
        String command,
        Document query,
        DatabaseResolver databaseResolver,
        Oplog oplog) {
      filled.join();
      if (command.equalsIgnoreCase("find")) {
        query.putIfAbsent(BATCH_SIZE, DOCUMENTS_AT_A_TIME);
      }
      if (command.equalsIgnoreCase("aggregate")) {
        Optional<Set<String>> paths = FieldsAsked.byGroups(query.get("pipeline"));
        if (paths.isPresent()) {
          return PackedCollection.lookingAt(
              paths.get(),
              () -> super.handleCommand(channel, command, query, databaseResolver, oplog));
        }
      }
      return super.handleCommand(channel, command, query, databaseResolver, oplog);
    }

    @Override
    protected MongoCollection<Integer> openOrCreateCollection(
        String collectionName, CollectionOptions options) {
      return new PackedCollection(this, collectionName, options, cursorRegistry);
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

    @Override
    protected long getStorageSize() {
      return 0;
    }

    @Override
    protected long getFileSize() {
      return 0;
    }
  }
}
