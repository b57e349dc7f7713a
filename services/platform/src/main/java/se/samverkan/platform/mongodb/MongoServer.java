package se.samverkan.platform.mongodb;

/** The MongoDB server that the application uses: one that it started, or one that it was given. */
interface MongoServer extends AutoCloseable {

  /** Connection string, without a database. */
  String uri();

  @Override
  void close();

  /** The server that the properties ask for, started when it is the embedded one. */
  static MongoServer of(ReadModelStoreProperties properties) {
    String uri = properties.uri();
    return uri == null || uri.isBlank() ? new Embedded() : new Given(uri);
  }

  /** A server of the same wire protocol in this process, in memory. */
  final class Embedded implements MongoServer {
    private final de.bwaldvogel.mongo.MongoServer server =
        new de.bwaldvogel.mongo.MongoServer(new EmbeddedBackend());
    private final String uri = server.bindAndGetConnectionString();

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
