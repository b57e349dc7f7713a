package se.samverkan.application.backup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.SamverkanApplication;
import se.samverkan.application.openapi.Example;
import se.samverkan.application.openapi.Examples;
import se.samverkan.application.openapi.SentExample;
import se.samverkan.platform.automations.Automations;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.testing.EverythingAnswered;

/** The whole application on an event store that it is given, with read models that are empty. */
final class RunningSamverkan implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  private final ConfigurableApplicationContext application;
  private final WebTestClient http;

  private RunningSamverkan(ConfigurableApplicationContext application) {
    this.application = application;
    this.http =
        WebTestClient.bindToServer()
            .baseUrl(
                "http://127.0.0.1:"
                    + application.getEnvironment().getRequiredProperty("local.server.port"))
            .responseTimeout(PATIENCE)
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
  }

  /** Starts it with settings as {@code samverkan.event-store.url=…}. */
  static RunningSamverkan with(String... settings) {
    List<String> all = new ArrayList<>();
    for (String setting : settings) {
      all.add("--" + setting);
    }
    all.add("--server.port=0");
    all.add("--samverkan.sign-in.required=false");
    all.add("--samverkan.read-models.database=test-" + UUID.randomUUID());
    all.add("--samverkan.read-models.kept-in=");
    all.add(
        "--samverkan.read-models.uri="
            + Objects.requireNonNullElse(System.getenv("MONGODB_URI"), ""));
    return new RunningSamverkan(SamverkanApplication.start(all.toArray(String[]::new)));
  }

  /** Records the story that the examples of the description tell, papers included. */
  void recordTheStory() {
    for (Example example : Examples.ofStory().inOrder()) {
      if (example.method().equals(HttpMethod.POST)
          && !example.address().matches("/api/(read-models|automations)\\b.*")) {
        SentExample.send(example, 0, http);
      }
    }
  }

  /** What it answers to every question of the examples, in the bytes of JSON. */
  Map<String, String> answers() {
    EverythingAnswered.await(
        application.getBean(ReadModels.class), application.getBean(Automations.class));
    Map<String, String> answers = new TreeMap<>();
    for (Example question : Examples.ofStory().inOrder()) {
      if (question.method().equals(HttpMethod.GET)
          && !question
              .address()
              .matches(".*\\.(pdf|docx|ics|yaml)|.*/(read-models|automations|me)\\b.*")) {
        SentExample answer = SentExample.send(question, 0, http);
        if (answer.status() < 300) {
          answers.put(question.address() + question.with(), answer.body());
        }
      }
    }
    return answers;
  }

  /** Whether something more can be recorded. */
  boolean takesACommand() {
    return SentExample.send(Examples.ofStory().inOrder().getFirst(), 0, http).status() < 300;
  }

  @Override
  public void close() {
    application.close();
  }
}
