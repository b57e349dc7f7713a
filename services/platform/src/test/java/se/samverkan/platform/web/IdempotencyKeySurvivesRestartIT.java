package se.samverkan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.PlatformTestApplication;

/** What was answered under a key is known to the next process on the same data. */
class IdempotencyKeySurvivesRestartIT {

  @TempDir Path data;

  @Test
  void theNextProcessGivesTheFirstAnswerAgain() throws Exception {
    String first = answerOfAProcess("Eva Ek");

    assertThat(first).startsWith("201 ").contains("person_1");
    assertThat(answerOfAProcess("Eva Ek")).isEqualTo(first);
    assertThat(answerOfAProcess("Eva Alm")).startsWith("422 ");
  }

  private String answerOfAProcess(String name) throws Exception {
    try (ConfigurableApplicationContext context =
            new SpringApplicationBuilder(PlatformTestApplication.class, PlatformConfiguration.class)
                .run(
                    "--server.port=0",
                    "--samverkan.event-store.data-directory=" + data.resolve("postgresql"),
                    "--samverkan.read-models.database=test",
                    "--spring.reactor.netty.shutdown-quiet-period=0s");
        HttpClient http = HttpClient.newHttpClient()) {
      int port =
          Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/persons"))
              .header("Idempotency-Key", "\"k-1\"")
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"personId\":\"person_1\",\"name\":\"" + name + "\"}"))
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    }
  }
}
