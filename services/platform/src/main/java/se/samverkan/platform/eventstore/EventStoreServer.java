package se.samverkan.platform.eventstore;

/**
 * The PostgreSQL server that the application uses: one that it started, or one that it was given.
 */
interface EventStoreServer extends AutoCloseable {

  /** JDBC address of the database. */
  String url();

  @Override
  void close();

  /** The server that the properties ask for, started when it is the embedded one. */
  static EventStoreServer of(EventStoreProperties properties) {
    String url = properties.url();
    return url == null || url.isBlank()
        ? EmbeddedPostgresql.start(properties.dataDirectory())
        : new Given(url);
  }

  /** The same with its schema up to date. */
  static EventStoreServer ready(EventStoreProperties properties) {
    EventStoreServer server = of(properties);
    try {
      EventStoreSchema.migrate(server, properties);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** A server that somebody else runs. */
  record Given(String url) implements EventStoreServer {
    @Override
    public void close() {
      // Its owner stops it.
    }
  }
}
