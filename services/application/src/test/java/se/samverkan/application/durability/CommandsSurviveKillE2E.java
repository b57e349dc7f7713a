package se.samverkan.application.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Killed again and again while commands come in from several clients, every second time together
 * with its database, the server has every decision that it acknowledged.
 */
@Execution(ExecutionMode.CONCURRENT)
class CommandsSurviveKillE2E {

  /** {@code -Dkills=200} for more than the build has time for. */
  private static final int KILLS = Integer.getInteger("kills", 20);

  /** Many times what it takes on a machine that has nothing else to do. */
  private static final Duration AT_MOST = Duration.ofMinutes(2).multipliedBy(KILLS);

  private static final int CLIENTS = 4;
  private static final Duration UNTIL_THE_FIRST_ANSWER = Duration.ofMinutes(1);
  private static final int SHORTEST_MILLIS = 100;
  private static final int LONGEST_MILLIS = 700;

  /** Kills after which a line says how many there have been. */
  private static final int BETWEEN_LINES = 10;

  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Random random = new Random(20231201);

  @TempDir Path data;

  @Test
  void nothingAcknowledgedIsLost() {
    assertTimeoutPreemptively(AT_MOST, this::killAgainAndAgain);
  }

  private void killAgainAndAgain() throws Exception {
    int asked = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> before = List.copyOf(acknowledged);
      try (ServerProcess server = ServerProcess.start(data)) {
        everythingIsThere(server, before, before.subList(asked, before.size()));
        sendUntilItIsKilled(server, kill % 2 == 1);
      }
      assertThat(acknowledged).as("kill %s", kill).hasSizeGreaterThan(before.size());
      asked = before.size();
      if ((kill + 1) % BETWEEN_LINES == 0) {
        System.out.printf(
            "%d kills, %d commands acknowledged, the first %d asked for and there%n",
            kill + 1, acknowledged.size(), asked);
      }
    }
    List<String> all = List.copyOf(acknowledged);
    try (ServerProcess server = ServerProcess.start(data)) {
      everythingIsThere(server, all, all);
    }
    System.out.println(KILLS + " kills, " + all.size() + " commands acknowledged, 0 lost");
  }

  /**
   * Asks for some of what was acknowledged by itself, and whether there is as much as was.
   *
   * @param some those that no server has been asked for yet, or all of them
   */
  private static void everythingIsThere(
      ServerProcess server, List<String> everything, List<String> some) throws Exception {
    assertThat(server.ask("/api/decisions?size=1").get("total").asInt())
        .isGreaterThanOrEqualTo(everything.size());
    for (String decision : some) {
      assertThat(server.ask("/api/decisions/" + decision).get("id").asString()).isEqualTo(decision);
    }
  }

  private void sendUntilItIsKilled(ServerProcess server, boolean withDatabase) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        threads.submit(
            () -> {
              sendUntilItBreaks(server);
              return null;
            });
      }
      int before = acknowledged.size();
      Instant patience = Instant.now().plus(UNTIL_THE_FIRST_ANSWER);
      while (acknowledged.size() == before) {
        assertThat(Instant.now()).as("nothing was acknowledged").isBefore(patience);
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
      if (withDatabase) {
        server.killWithDatabase();
      } else {
        server.kill();
      }
    }
  }

  private void sendUntilItBreaks(ServerProcess server) throws InterruptedException {
    try {
      while (true) {
        String decision = "decision_" + UUID.randomUUID();
        server.send("/api/decisions", command(decision));
        acknowledged.add(decision);
      }
    } catch (IOException killed) {
      // What was under way may have been recorded or not: nobody was told.
    }
  }

  private static String command(String decision) {
    return """
    {"decisionId": "%s", "bodyId": "body_durable", "meetingId": "meeting_durable",
     "itemId": "item_durable", "itemNumber": "1", "text": "Att godkänna förslaget.",
     "outcome": "APPROVED", "decidedOn": "2026-01-15"}\
    """
        .formatted(decision);
  }
}
