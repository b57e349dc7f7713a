package se.samverkan.platform.mongodb;

import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Binder;
import se.samverkan.platform.starting.EarlyServer;

/** Starts the MongoDB server early, and reads what it held when it was stopped. */
public final class EarlyMongoServer extends EarlyServer<MongoServer> {

  public EarlyMongoServer() {
    super("earlyMongoServer", MongoServer::close);
  }

  @Override
  protected Supplier<MongoServer> starting(Binder settings) {
    ReadModelStoreProperties properties =
        settings.bindOrCreate("samverkan.read-models", ReadModelStoreProperties.class);
    return () -> MongoServer.of(properties);
  }
}
