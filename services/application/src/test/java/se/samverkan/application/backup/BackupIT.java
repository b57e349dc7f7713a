package se.samverkan.application.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Restored, started on empty read models and rebuilt, it gives the same answers to the byte; papers
 * are part of it.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class BackupIT {

  private static final Path NOTE = Path.of("target", "left-out", "backup.txt");
  private static final String LEFT_OUT =
      "No PostgreSQL with its clients here: backups by pg_dump and pg_basebackup are not tested.";

  private static final String DUMP = "samverkan.dump";

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path place;

  @Test
  void ofTheEmbeddedServerACopyOfItsDirectoryIsABackup() throws Exception {
    Path original = place.resolve("postgresql");
    Path copy = place.resolve("restored");
    Map<String, String> before;
    try (RunningSamverkan running = onDirectory(original)) {
      running.recordTheStory();
      before = running.answers();
    }

    assertThat(new ProcessBuilder("cp", "-a", original + "", copy + "").start().waitFor()).isZero();

    try (RunningSamverkan restored = onDirectory(copy)) {
      isTheSame(restored, before);
    }
  }

  @Test
  void whatPgDumpWroteIsRestoredIntoAnEmptyServer() throws Exception {
    Path programs = programs();
    Path dump = place.resolve(DUMP);
    Map<String, String> before;
    try (PostgresqlServer server = PostgresqlServer.empty(programs, place.resolve("first"))) {
      server.client("createdb", "samverkan");
      try (RunningSamverkan running = RunningSamverkan.with(server.settings())) {
        running.recordTheStory();
        before = running.answers();
        server.client("pg_dump", "-d", "samverkan", "--format=custom", "--file", dump);
      }
    }

    try (PostgresqlServer empty = PostgresqlServer.empty(programs, place.resolve("second"))) {
      empty.client("createdb", "samverkan");
      empty.client(
          "pg_restore",
          "-d",
          "samverkan",
          "--no-owner",
          "--no-privileges",
          "--exit-on-error",
          "--single-transaction",
          dump);
      try (RunningSamverkan restored = RunningSamverkan.with(empty.settings())) {
        isTheSame(restored, before);
      }
    }
  }

  @Test
  void aCopyOfTheRunningServerByPgBasebackupIsStartedAsItIs() throws Exception {
    Path programs = programs();
    Path copy = place.resolve("copy");
    Map<String, String> before;
    try (PostgresqlServer server = PostgresqlServer.empty(programs, place.resolve("first"))) {
      server.client("createdb", "samverkan");
      try (RunningSamverkan running = RunningSamverkan.with(server.settings())) {
        running.recordTheStory();
        before = running.answers();
        server.client("pg_basebackup", "-D", copy, "--checkpoint=fast");
      }
    }

    try (PostgresqlServer server = PostgresqlServer.started(programs, copy);
        RunningSamverkan restored = RunningSamverkan.with(server.settings())) {
      isTheSame(restored, before);
    }
  }

  private static void isTheSame(RunningSamverkan restored, Map<String, String> before)
      throws InterruptedException {
    Map<String, String> answers = restored.answers();
    assertThat(answers.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(50);
    answers.forEach((question, answer) -> assertThat(answer).isEqualTo(before.get(question)));
    assertThat(answers.keySet()).anyMatch(question -> question.startsWith("/api/files/"));
    assertThat(restored.takesACommand()).isTrue();
  }

  private static RunningSamverkan onDirectory(Path directory) {
    return RunningSamverkan.with("samverkan.event-store.data-directory=" + directory);
  }

  private static Path programs() throws IOException {
    Optional<Path> programs = PostgresqlServer.programs();
    Files.deleteIfExists(NOTE);
    if (programs.isEmpty()) {
      assertThat(System.getenv("CI")).as(LEFT_OUT).isNotEqualTo("true");
      Files.createDirectories(Objects.requireNonNull(NOTE.getParent()));
      Files.writeString(NOTE, LEFT_OUT + System.lineSeparator());
      abort(LEFT_OUT);
    }
    return programs.orElseThrow();
  }
}
