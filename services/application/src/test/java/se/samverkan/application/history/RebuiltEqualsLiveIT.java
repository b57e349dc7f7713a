package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.openapi.Example;
import se.samverkan.application.openapi.Examples;
import se.samverkan.application.openapi.SentExample;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.automations.Automations;
import se.samverkan.platform.moments.AskedMoment;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.ReadModelStatus;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.testing.EverythingAnswered;
import se.samverkan.platform.testing.WithDatabases;

/**
 * Whatever is recorded, and in whatever order: a read model that is built anew has the documents
 * that it had, one by one, and so has the past that ends where the present does. More stories:
 * {@code -Dstories=100}.
 */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=false", "test.databases=of random stories"})
class RebuiltEqualsLiveIT {

  private static final int STORIES = Integer.getInteger("stories", 3);
  private static final int COMMANDS_BETWEEN_REBUILDS = 150;
  private static final int LEAST_RECORDED_OF_A_STORY = 250;
  private static final int LEAST_DOCUMENTS_OF_A_STORY = 250;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Autowired WebTestClient http;
  @Autowired MongoTemplate mongo;
  @Autowired MongoClient server;
  @Autowired ReadModels readModels;
  @Autowired List<ReadModel> all;
  @Autowired List<Automation> automations;
  @Autowired Automations status;

  static LongStream seeds() {
    return LongStream.range(0, STORIES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsRecordedTheDocumentsBuiltAnewAreThoseThatGrewLive(long seed) throws Exception {
    int recorded = tell(seed);
    long head = awaitEverything();
    Map<String, Map<Object, Document>> live = documents(mongo.getDb().getName());
    assertThat(new AsTheConverterWritesThem(mongo).compareAll(typesOfDocuments()))
        .as("documents compared")
        .isGreaterThan(LEAST_DOCUMENTS_OF_A_STORY);
    Map<String, String> answers = answers("");
    Instant moment = Instant.now();
    Thread.sleep(2);

    readModels.rebuildAll();
    assertThat(readModels.awaitCaughtUp(PATIENCE)).isTrue();
    equal("rebuilt, seed " + seed, documents(mongo.getDb().getName()), live);

    send(new RandomStory(0, "-after-" + seed).commands().getFirst());
    equal("answers of the past, seed " + seed, answers(moment.toString()), answers);
    equal("documents of the past, seed " + seed, documents(past(head)), live);
    assertThat(recorded).as("accepted").isGreaterThan(LEAST_RECORDED_OF_A_STORY);
  }

  /** Two stories at once; now and then everything is built anew while they go on. */
  private int tell(long seed) {
    Random order = new Random(seed);
    List<List<Example>> stories =
        List.of(
            new ArrayList<>(new RandomStory(seed, seed == 0 ? "" : "-" + seed).commands()),
            new ArrayList<>(new RandomStory(seed + 1_000, "-beside-" + seed).commands()));
    int sent = 0;
    int accepted = 0;
    while (stories.stream().anyMatch(story -> !story.isEmpty())) {
      List<Example> story = stories.get(order.nextInt(stories.size()));
      if (!story.isEmpty()) {
        accepted += send(story.removeFirst()) ? 1 : 0;
        if (++sent % COMMANDS_BETWEEN_REBUILDS == 0) {
          readModels.rebuildAll();
        }
      }
    }
    return accepted;
  }

  private boolean send(Example command) {
    SentExample answer = SentExample.send(command, 0, http);
    assertThat(answer.status()).as(command + ": " + answer.body()).isLessThan(500);
    return answer.status() < 300;
  }

  /** The position of the last event, once nothing follows from it any more. */
  private long awaitEverything() {
    long head = EverythingAnswered.await(readModels, status);
    assertThat(readModels.status()).extracting(ReadModelStatus::parkedStreams).containsOnly(0L);
    return head;
  }

  private List<Class<?>> typesOfDocuments() {
    return Stream.concat(
            all.stream().map(ReadModel::documentTypes),
            automations.stream().map(Automation::documentTypes))
        .<Class<?>>flatMap(Set::stream)
        .toList();
  }

  private Map<String, Map<Object, Document>> documents(String database) {
    Map<String, Map<Object, Document>> found = new TreeMap<>();
    all.stream()
        .flatMap(each -> each.documentTypes().stream())
        .map(mongo::getCollectionName)
        .forEach(
            name -> {
              Map<Object, Document> documents = new TreeMap<>();
              server
                  .getDatabase(database)
                  .getCollection(name)
                  .find()
                  .forEach(each -> documents.put(Objects.requireNonNull(each.get("_id")), each));
              found.put(name, documents);
            });
    return found;
  }

  private String past(long position) {
    return Objects.requireNonNull(
            mongo
                .getCollection("past-databases")
                .find(new Document("_id", new Document("$regex", "-" + position + "$")))
                .first())
        .getString("_id");
  }

  /** What is answered to every question of the examples, as known now or at a moment. */
  private Map<String, String> answers(String moment) {
    Map<String, String> answers = new TreeMap<>();
    for (Example question : Examples.ofStory().inOrder()) {
      if (question.method().equals(HttpMethod.GET)
          && !question
              .address()
              .matches(".*\\.[a-z]+|.*/(read-models|automations|accounts|me|files)\\b.*")) {
        SentExample answer = SentExample.send(asKnown(question, moment), 0, http);
        if (answer.status() < 300) {
          answers.put(question.address() + question.with(), answer.body());
        }
      }
    }
    assertThat(answers).hasSizeGreaterThan(20);
    return answers;
  }

  private static Example asKnown(Example question, String moment) {
    Map<String, Object> with = new LinkedHashMap<>(question.with());
    if (!moment.isEmpty()) {
      with.put(AskedMoment.PARAMETER, moment);
    }
    return new Example(
        question.method(), question.address(), question.says(), with, null, question.file());
  }

  /** Tells the first difference of each kind, as whole databases are too long to read. */
  private static <V> void equal(String what, Map<String, V> found, Map<String, V> expected) {
    SoftAssertions softly = new SoftAssertions();
    assertThat(found.keySet()).as(what).isEqualTo(expected.keySet());
    expected.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> documents && found.get(name) instanceof Map<?, ?> others) {
            softly.assertThat(others.keySet().equals(documents.keySet())).as(what + name).isTrue();
            documents.entrySet().stream()
                .filter(each -> !each.getValue().equals(others.get(each.getKey())))
                .findFirst()
                .ifPresent(
                    each ->
                        softly
                            .assertThat((Object) others.get(each.getKey()))
                            .as("%s, %s: %s", what, name, each.getKey())
                            .isEqualTo(each.getValue()));
          } else {
            softly.assertThat((Object) found.get(name)).as(what + ", " + name).isEqualTo(value);
          }
        });
    softly.assertAll();
  }
}
