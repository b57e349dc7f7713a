package se.samverkan.application.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A server that was killed finds what an earlier one kept when it was stopped, and applies what was
 * recorded since then.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class KeptReadModelsSurviveKillE2E {

  @TempDir Path data;

  @Test
  void whatWasKeptAndWhatCameAfterwardsIsThere() throws Exception {
    try (ServerProcess server = ServerProcess.start(data)) {
      server.send("/api/decisions", command("decision_kept"));
    }
    assertThat(data.resolve("read-models").resolve("read-models.bson")).isNotEmptyFile();
    try (ServerProcess server = ServerProcess.start(data)) {
      server.send("/api/decisions", command("decision_later"));
      server.kill();
    }
    try (ServerProcess server = ServerProcess.start(data)) {
      assertThat(server.ask("/api/decisions?size=1").get("total").asInt()).isEqualTo(2);
      assertThat(server.ask("/api/decisions/decision_kept").get("id").asString())
          .isEqualTo("decision_kept");
      assertThat(server.ask("/api/decisions/decision_later").get("id").asString())
          .isEqualTo("decision_later");
      server.killWithDatabase();
    }
    try (ServerProcess server = ServerProcess.start(data)) {
      assertThat(server.ask("/api/decisions?size=1").get("total").asInt()).isEqualTo(2);
    }
  }

  private static String command(String decision) {
    return """
    {"decisionId": "%s", "bodyId": "body_kept", "meetingId": "meeting_kept",
     "itemId": "item_kept", "itemNumber": "1", "text": "Att godkänna förslaget.",
     "outcome": "APPROVED", "decidedOn": "2026-01-15"}\
    """
        .formatted(decision);
  }
}
