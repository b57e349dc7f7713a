package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samverkan.application.durability.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Killed in the middle of an import and started again, the server has everything that it
 * acknowledged; the import, repeated, goes on to the end and records nothing twice.
 */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class ImportSurvivesKillE2E {

  private static final int DOCUMENTS = 24;
  private static final int DECISIONS_OF_EACH = 8;
  private static final int ASSIGNMENTS_OF_EACH = 4;

  /** So long after the server acknowledged so many documents it is killed, at work on the next. */
  private static final List<Moment> KILLED =
      List.of(new Moment(2, 40), new Moment(5, 5), new Moment(9, 90));

  @TempDir Path data;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsRecordedTwice() throws Exception {
    Map<String, String> acknowledged = new LinkedHashMap<>();
    for (Moment moment : KILLED) {
      try (ServerProcess server = ServerProcess.start(data)) {
        everythingAcknowledgedIsThere(server, acknowledged);
        importUntilItBreaks(server, acknowledged, moment);
        assertThat(acknowledged).hasSizeBetween(moment.documents(), DOCUMENTS - 1);
      }
    }

    try (ServerProcess server = ServerProcess.start(data)) {
      everythingAcknowledgedIsThere(server, acknowledged);
      importUntilItBreaks(server, acknowledged, null);
      assertThat(acknowledged).hasSize(DOCUMENTS);
      nothingIsThereTwice(server);

      JsonNode again = server.record(name(0), GeneratedMinutes.of(0).text());
      assertThat(again.get("recorded").asInt() + again.get("corrected").asInt()).isZero();
      nothingIsThereTwice(server);
    }
  }

  private record Moment(int documents, long millis) {}

  private static void kill(ServerProcess server, long afterMillis) {
    CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              try {
                server.kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Ends with the last document, or when the server is gone. */
  private static void importUntilItBreaks(
      ServerProcess server, Map<String, String> acknowledged, @Nullable Moment killed)
      throws InterruptedException {
    for (int i = 0; i < DOCUMENTS; i++) {
      if (killed != null && i == killed.documents()) {
        kill(server, killed.millis());
      }
      try {
        JsonNode result = server.record(name(i), GeneratedMinutes.of(i).text());
        assertThat(result.path("problem").isNull() || result.path("problem").isMissingNode())
            .as(result.toString())
            .isTrue();
        acknowledged.put(name(i), result.get("meetingId").asString());
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void everythingAcknowledgedIsThere(
      ServerProcess server, Map<String, String> acknowledged) throws Exception {
    for (String meeting : acknowledged.values()) {
      JsonNode agenda = server.ask("/api/meetings/" + meeting);
      assertThat(agenda.get("meeting").get("decisions").asInt()).isEqualTo(DECISIONS_OF_EACH);
      assertThat(agenda.get("meeting").get("assignments").asInt()).isEqualTo(ASSIGNMENTS_OF_EACH);
    }
  }

  private static void nothingIsThereTwice(ServerProcess server) throws Exception {
    assertThat(
            total(server, "/api/meetings?state=HELD")
                + total(server, "/api/meetings?state=ADJUSTED"))
        .isEqualTo(DOCUMENTS);
    assertThat(total(server, "/api/decisions")).isEqualTo((long) DOCUMENTS * DECISIONS_OF_EACH);
    assertThat(total(server, "/api/follow-ups?status=all"))
        .isEqualTo((long) DOCUMENTS * ASSIGNMENTS_OF_EACH);
  }

  private static long total(ServerProcess server, String question) throws Exception {
    return server.ask(question).get("total").asLong();
  }

  private static String name(int number) {
    return "minutes-%04d.txt".formatted(number);
  }
}
