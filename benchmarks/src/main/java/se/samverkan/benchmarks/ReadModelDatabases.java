package se.samverkan.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Names of databases on a MongoDB server that is lent to the measurement. */
final class ReadModelDatabases {

  private static final String RUN = "bench-" + UUID.randomUUID() + "-";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private ReadModelDatabases() {}

  /** A name that has not been used before. */
  static String fresh() {
    return RUN + COUNT.incrementAndGet();
  }

  /** Removes what this process made. */
  static void drop(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      for (String name : client.listDatabaseNames()) {
        if (name.startsWith(RUN)) {
          client.getDatabase(name).drop();
        }
      }
    }
  }
}
