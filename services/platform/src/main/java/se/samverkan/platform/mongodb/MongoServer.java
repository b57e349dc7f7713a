package se.samverkan.platform.mongodb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.platform.kept.Kept;
import se.samverkan.platform.kept.KeptFile;

/** The MongoDB server that the application uses: one that it started, or one that it was given. */
public interface MongoServer extends AutoCloseable {

  /** Connection string, without a database. */
  String uri();

  /**
   * What it began with, not yet checked against the events, without the documents, which are in
   * memory when this returns; null when it began with nothing.
   */
  default @Nullable Kept kept() {
    return null;
  }

  @Override
  void close();

  /** The server that the properties ask for, started when it is the embedded one. */
  static MongoServer of(ReadModelStoreProperties properties) {
    String uri = properties.uri();
    return uri == null || uri.isBlank() ? new Embedded(properties) : new Given(uri);
  }

  /** A server of the same wire protocol in this process, in memory. */
  final class Embedded implements MongoServer {
    private static final Logger LOG = LoggerFactory.getLogger(MongoServer.class);

    private final EmbeddedBackend backend = new EmbeddedBackend();
    private final de.bwaldvogel.mongo.MongoServer server =
        new de.bwaldvogel.mongo.MongoServer(backend);
    private final CompletableFuture<@Nullable Kept> kept;
    private final String uri;

    /** Clients may connect at once; they are answered when what was kept is in memory. */
    Embedded(ReadModelStoreProperties properties) {
      this.kept =
          CompletableFuture.supplyAsync(
              () -> fill(properties),
              task -> Thread.ofPlatform().name("kept-documents").daemon().start(task));
      backend.answerAfter(kept);
      this.uri = server.bindAndGetConnectionString();
    }

    private @Nullable Kept fill(ReadModelStoreProperties properties) {
      Kept read = read(properties.keptIn());
      if (read == null) {
        return null;
      }
      read.documents().forEach((name, all) -> fill(properties.database(), name, all));
      return read.emptied();
    }

    private static @Nullable Kept read(@Nullable Path folder) {
      KeptFile file = folder == null ? null : new KeptFile(folder);
      if (file == null || !file.exists()) {
        return null;
      }
      try {
        return file.read();
      } catch (IOException e) {
        LOG.info("The read models are built anew, as their file cannot be used: {}", e.toString());
        return null;
      }
    }

    /** Straight into memory, as the way over the wire takes longer than the rest of the start. */
    private void fill(String database, String name, List<RawBsonDocument> documents) {
      if (!documents.isEmpty()) {
        backend
            .createCollection(database, name)
            .addPacked(
                documents.stream().map(document -> new PackedDocument(bytes(document))).toList());
      }
    }

    private static byte[] bytes(RawBsonDocument document) {
      ByteBuffer buffer = document.getByteBuffer().asNIO();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    }

    @Override
    public @Nullable Kept kept() {
      return kept.join();
    }

    @Override
    public String uri() {
      return uri;
    }

    @Override
    public void close() {
      server.shutdownNow();
    }
  }

  /** A server that somebody else runs. */
  record Given(String uri) implements MongoServer {
    @Override
    public void close() {
      // Its owner stops it.
    }
  }
}
