package se.samverkan.platform.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One attempt to start the embedded PostgreSQL, which notices when the server has ended instead and
 * hands on what it said. The library behind it does neither: it would ask a server that is not
 * there until its patience is over.
 */
final class StartOfPostgresql {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  /** So long nothing is seen of a server that has ended; between two programs it is less. */
  private static final int LOOKS_WITHOUT_A_SERVER = 60;

  /** The programs that make the directory and start the server, one after the other. */
  private static final Set<String> PROGRAMS = Set.of("unshare", "initdb", "pg_ctl");

  private static final int LAST_LINES = 8;

  private final EmbeddedPostgres.Builder builder;
  private final Path directory;
  private final Path log;
  private final long saidBefore;

  /**
   * @param log what the server says is added to it
   * @throws IOException when the log cannot be read
   */
  StartOfPostgresql(EmbeddedPostgres.Builder builder, Path directory, Path log) throws IOException {
    this.builder = builder.setOutputRedirector(Redirect.appendTo(log.toFile()));
    this.directory = directory;
    this.log = log;
    this.saidBefore = Files.exists(log) ? Files.size(log) : 0;
  }

  /**
   * @throws IOException with the last lines that the server said, when it does not start
   * @throws InterruptedException when whoever waits is told to stop
   */
  EmbeddedPostgres await() throws IOException, InterruptedException {
    // The library's lock of an attempt that failed, which it would meet; ours is held.
    Files.deleteIfExists(directory.resolve("epg-lock"));
    FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
    Thread thread = Thread.ofPlatform().daemon().name("start-of-postgresql").start(start);
    int looksInVain = 0;
    while (looksInVain < LOOKS_WITHOUT_A_SERVER) {
      try {
        return start.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        looksInVain = seen() ? 0 : looksInVain + 1;
      } catch (ExecutionException e) {
        throw new IOException(lastWords(), e.getCause());
      }
    }
    thread.interrupt();
    throw new IOException(lastWords());
  }

  /** Whether there is a server, or a program that may yet start one. */
  private boolean seen() throws IOException {
    return !Files.exists(log)
        || EmbeddedPostgresql.serverOf(directory).isPresent()
        || ProcessHandle.current().children().anyMatch(StartOfPostgresql::startsOne);
  }

  private static boolean startsOne(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> PROGRAMS.contains(Path.of(command).getFileName().toString()))
        .orElse(false);
  }

  private String lastWords() throws IOException {
    if (!Files.exists(log)) {
      return "It said nothing.";
    }
    byte[] said = Files.readAllBytes(log);
    int since = Math.toIntExact(saidBefore);
    List<String> lines =
        new String(said, since, said.length - since, StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
