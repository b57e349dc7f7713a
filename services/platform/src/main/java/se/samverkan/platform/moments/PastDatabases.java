package se.samverkan.platform.moments;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.stereotype.Component;
import se.samverkan.platform.mongodb.ReadModelStoreProperties;

/**
 * Databases beside the one of the read models, each for one past. A list of them is kept with the
 * read models, so that those of a process that was killed do not stay for ever.
 */
@Component
final class PastDatabases {

  private static final String LIST = "past-databases";
  private static final Duration KEPT_AFTER_A_CRASH = Duration.ofDays(2);

  private final MongoClient client;
  private final MongoTemplate present;
  private final String prefix;
  private final Clock clock;

  PastDatabases(
      MongoClient client, MongoTemplate present, ReadModelStoreProperties properties, Clock clock) {
    this.client = client;
    this.present = present;
    this.prefix = properties.database() + "-past-";
    this.clock = clock;
  }

  /** A database and the way to it. */
  record Past(String name, MongoTemplate documents) {}

  /** An empty one. */
  Past create(String process, long position) {
    dropWhatACrashLeft();
    String name = prefix + process + "-" + position;
    client.getDatabase(name).drop();
    list().deleteOne(Filters.eq(name));
    list()
        .insertOne(
            new Document("_id", name)
                .append("process", process)
                .append("madeAt", Date.from(clock.instant())));
    return new Past(
        name,
        new MongoTemplate(
            new SimpleMongoClientDatabaseFactory(client, name), present.getConverter()));
  }

  void drop(String name) {
    client.getDatabase(name).drop();
    list().deleteOne(Filters.eq(name));
  }

  void dropAllOf(String process) {
    names(Filters.eq("process", process)).forEach(this::drop);
  }

  private void dropWhatACrashLeft() {
    Instant before = clock.instant().minus(KEPT_AFTER_A_CRASH);
    names(Filters.lt("madeAt", Date.from(before))).forEach(this::drop);
  }

  private List<String> names(Bson which) {
    return list().find(which).map(found -> found.getString("_id")).into(new ArrayList<>());
  }

  private MongoCollection<Document> list() {
    return present.getCollection(LIST);
  }
}
