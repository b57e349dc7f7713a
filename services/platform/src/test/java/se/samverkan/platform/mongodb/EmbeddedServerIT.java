package se.samverkan.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With indexes and packed documents the embedded server answers as the library does that looks
 * through everything.
 */
class EmbeddedServerIT {

  private static final Document TOO_EARLY = new Document();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neitherIndexesNorPackingChangeAnAnswer(long seed) {
    MongoServer indexed = new MongoServer(new EmbeddedBackend());
    MongoServer plain = new MongoServer(new MemoryBackend());
    try (MongoClient one = MongoClients.create(indexed.bindAndGetConnectionString());
        MongoClient other = MongoClients.create(plain.bindAndGetConnectionString())) {
      var meetings = one.getDatabase("samverkan").getCollection("meetings");
      var unindexed = other.getDatabase("samverkan").getCollection("meetings");
      meetings.createIndex(Indexes.ascending("bodyId"));
      meetings.createIndex(Indexes.ascending("items.matterId", "date"));
      meetings.createIndex(Indexes.ascending("tags"));
      Random random = new Random(seed);
      for (int i = 0; i < 400; i++) {
        change(random, List.of(meetings, unindexed));
        Document query = withinOthers(random, query(random));
        assertThat(found(meetings, query)).as(query.toJson()).isEqualTo(found(unindexed, query));
        Part part = Part.of(random);
        assertThat(part.of(meetings, query))
            .as("%s of %s", part, query.toJson())
            .isEqualTo(part.of(unindexed, query));
        Document group = group(random);
        assertThat(grouped(meetings, query, group))
            .as("%s by %s", query.toJson(), group.toJson())
            .isEqualTo(grouped(unindexed, query, group));
      }
    } finally {
      indexed.shutdownNow();
      plain.shutdownNow();
    }
  }

  @Test
  void moreIsFoundThanOneMessageTakes() {
    MongoServer server = new MongoServer(new EmbeddedBackend());
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      var papers = client.getDatabase("samverkan").getCollection("papers");
      String text = "a".repeat(20_000);
      for (int i = 0; i < 26; i++) {
        papers.insertMany(
            IntStream.range(i * 100, i * 100 + 100)
                .mapToObj(number -> new Document("_id", number).append("text", text))
                .toList());
      }

      assertThat(papers.find().map(each -> each.getInteger("_id")))
          .containsExactlyElementsOf(IntStream.range(0, 2_600).boxed().toList());
      assertThat(papers.find().limit(300)).hasSize(300);
      assertThat(papers.find().skip(2_590)).hasSize(10);
      assertThat(papers.find().first()).containsEntry("_id", 0);
    } finally {
      server.shutdownNow();
    }
  }

  @Test
  void whoAsksBeforeEverythingIsThereWaits() {
    EmbeddedBackend backend = new EmbeddedBackend();
    CompletableFuture<Void> filled = new CompletableFuture<>();
    backend.answerAfter(filled);
    MongoServer server = new MongoServer(backend);
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      CompletableFuture<Document> asked =
          CompletableFuture.supplyAsync(
              () -> client.getDatabase("samverkan").getCollection("meetings").find().first());

      assertThat(asked.completeOnTimeout(TOO_EARLY, 200, TimeUnit.MILLISECONDS).join())
          .isSameAs(TOO_EARLY);

      backend
          .createCollection("samverkan", "meetings")
          .addPacked(List.of(packed("meeting_1"), packed("meeting_2")));
      filled.complete(null);

      assertThat(
              client
                  .getDatabase("samverkan")
                  .getCollection("meetings")
                  .find(new Document("_id", "meeting_2"))
                  .first())
          .isEqualTo(new Document("_id", "meeting_2"));
    } finally {
      server.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void twoDocumentsCannotHaveTheSameId(Object id) {
    MongoServer server = new MongoServer(new EmbeddedBackend());
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      var meetings = client.getDatabase("samverkan").getCollection("meetings");
      meetings.insertOne(new Document("_id", id).append("place", "Eksta"));

      assertThatThrownBy(() -> meetings.insertOne(new Document("_id", id)))
          .isInstanceOfSatisfying(
              MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11_000));

      assertThat(meetings.find(new Document("_id", id)))
          .containsExactly(new Document("_id", id).append("place", "Eksta"));
      meetings.deleteOne(new Document("_id", id));
      meetings.insertOne(new Document("_id", id));
      assertThat(meetings.countDocuments()).isEqualTo(1);
    } finally {
      server.shutdownNow();
    }
  }

  static Stream<Object> ids() {
    return Stream.of("meeting_1", 7L, new Document("body", "body_1").append("year", 2026));
  }

  private static PackedDocument packed(String id) {
    return PackedDocument.of(new de.bwaldvogel.mongo.bson.Document("_id", id), Unpooled.buffer());
  }

  private static void change(Random random, List<MongoCollection<Document>> both) {
    String id = "meeting_" + random.nextInt(30);
    long position = random.nextInt(50);
    Document guarded =
        new Document("_id", id).append("position", new Document("$lte", position + 40));
    boolean remove = random.nextInt(5) == 0;
    Document replacement =
        new Document("bodyId", random.nextInt(6) == 0 ? null : "body_" + random.nextInt(4))
            .append("position", position)
            .append("date", "2024-0" + (1 + random.nextInt(9)))
            .append("tags", texts(random, "tag_"))
            .append("outcome", outcome(random))
            .append(
                "items",
                texts(random, "matter_").stream()
                    .map(matter -> new Document("matterId", matter))
                    .toList());
    for (MongoCollection<Document> each : both) {
      if (remove) {
        each.deleteOne(guarded);
      } else if (each.countDocuments(new Document("_id", id)) == 0) {
        each.insertOne(new Document("_id", id).append("position", 0L).append("tags", "tag_1"));
      } else {
        each.replaceOne(guarded, replacement, new ReplaceOptions().upsert(false));
      }
    }
  }

  private static Document query(Random random) {
    Object tag = random.nextInt(4) == 0 ? null : "tag_" + random.nextInt(4);
    return switch (random.nextInt(9)) {
      case 0 -> new Document("bodyId", "body_" + random.nextInt(4));
      case 1 -> new Document("bodyId", new Document("$in", texts(random, "body_")));
      case 2 ->
          new Document("items.matterId", "matter_" + random.nextInt(4))
              .append("date", new Document("$gte", "2024-04"));
      case 3 -> new Document("tags", tag);
      case 4 -> new Document("bodyId", new Document("$ne", "body_1")).append("tags", tag);
      case 5 -> new Document("outcome.status", "done");
      case 6 -> new Document("outcome.status", null).append("outcome.by.id", "person_1");
      case 7 -> new Document("$nor", List.of(new Document("outcome", null), outcome(random)));
      default ->
          new Document("_id", "meeting_" + random.nextInt(30))
              .append("position", new Document("$lte", 20L));
    };
  }

  private static Document outcome(Random random) {
    Document by = new Document("id", "person_" + random.nextInt(2)).append("name", "Eva Ek");
    return switch (random.nextInt(3)) {
      case 0 -> new Document("status", "done").append("by", by);
      case 1 -> new Document("by", by);
      default -> new Document("status", null);
    };
  }

  /** As it is asked for somebody who may not see everything. */
  private static Document withinOthers(Random random, Document query) {
    return random.nextInt(3) > 0
        ? query
        : new Document(
            "$and",
            List.of(
                query,
                new Document(
                    "$and",
                    List.of(
                        new Document("bodyId", new Document("$nin", texts(random, "body_"))),
                        new Document("_id", new Document("$nin", texts(random, "meeting_")))))));
  }

  private static List<String> texts(Random random, String prefix) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> prefix + random.nextInt(4))
        .distinct()
        .toList();
  }

  /** What is shown of what is found. */
  private record Part(Document sort, int skip, int limit, Document fields) {

    static Part of(Random random) {
      Document sort =
          switch (random.nextInt(4)) {
            case 0 -> new Document();
            case 1 -> new Document("$natural", -1);
            case 2 -> new Document("date", -1).append("_id", 1);
            default -> new Document("outcome.status", 1).append("position", 1).append("_id", -1);
          };
      Document fields =
          switch (random.nextInt(6)) {
            case 0 -> new Document("date", 1).append("items", 1);
            case 1 -> new Document("outcome.by.id", true).append("items.matterId", 1);
            case 2 -> new Document("_id", 0).append("position", 1).append("unknown", 1);
            case 3 -> new Document("date", 0).append("outcome", false);
            case 4 -> new Document("_id", 0);
            default -> new Document();
          };
      return new Part(sort, random.nextInt(3), random.nextInt(4), fields);
    }

    List<Document> of(MongoCollection<Document> collection, Document query) {
      return collection
          .find(query)
          .sort(sort)
          .skip(skip)
          .limit(limit)
          .projection(fields)
          .into(new ArrayList<>());
    }
  }

  private static Document group(Random random) {
    Object by =
        switch (random.nextInt(5)) {
          case 0 -> "$bodyId";
          case 1 -> "$outcome.by.id";
          case 2 -> new Document("body", "$bodyId").append("tags", "$tags");
          case 3 ->
              new Document(
                  "$map",
                  new Document("input", "$items")
                      .append("as", "each")
                      .append("in", new Document("$ifNull", List.of("$$each.matterId", ""))));
          default -> "all";
        };
    return new Document("_id", by)
        .append("count", new Document("$sum", 1))
        .append("latest", new Document("$max", random.nextBoolean() ? "$date" : "$$ROOT.date"));
  }

  private static List<Document> grouped(
      MongoCollection<Document> collection, Document query, Document group) {
    return collection
        .aggregate(
            List.of(
                new Document("$match", query),
                new Document("$group", group),
                new Document("$sort", new Document("count", 1).append("_id", 1))))
        .into(new ArrayList<>());
  }

  private static List<Document> found(MongoCollection<Document> collection, Document query) {
    return collection.find(query).into(new ArrayList<>());
  }
}
