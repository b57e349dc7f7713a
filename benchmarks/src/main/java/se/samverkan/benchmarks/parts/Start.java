package se.samverkan.benchmarks.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Target;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.ServerProcess;

/** From the start of the launcher to a server that is ready, on a store that is there. */
public final class Start implements Part {

  /** What the embedded MongoDB is for; larger installations have a server of their own. */
  private static final long MOST_EVENTS = 100_000;

  private static final Path LAUNCHER = Path.of("samverkan");
  private static final Path UNPACKED = Path.of("services/application/target/samverkan");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "start";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    if (!Files.isExecutable(LAUNCHER)) {
      figures.say("start: left out, as the launcher is not in this folder");
      return;
    }
    for (long size : setup.events()) {
      if (size <= MOST_EVENTS) {
        measure(size, setup, figures);
      }
    }
  }

  private void measure(long size, Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder())) {
      Path store = folders.named("store");
      String events =
          Figures.text(
              "%,d events", Rebuild.fill(store, Years.ofAboutEvents(size), figures).events());
      List<String> settings = setup.environment();
      List<String> command = List.of(LAUNCHER.toAbsolutePath().toString(), "serve");
      try (ServerProcess first = ServerProcess.start(command, store, settings)) {
        double built = first.untilReady().toMillis() / 1e3;
        figures.add(name(), "the first time, when everything is built, " + events, "s", built);
        awaitWhatTheJvmLearns(figures);
      }
      List<Double> seconds = new ArrayList<>();
      List<Double> memory = new ArrayList<>();
      for (int run = 0; run < setup.runs(); run++) {
        try (ServerProcess server = ServerProcess.start(command, store, settings)) {
          seconds.add(server.untilReady().toMillis() / 1e3);
          memory.add(server.residentMebibytes(false));
        }
      }
      figures.add(name(), "launcher to ready, " + events, "s", seconds, Target.atMost(2.5));
      figures.add(
          name(), "resident memory when ready, without databases, " + events, "MiB", memory, null);
    }
  }

  /** The first server lets it be made beside itself; later ones have the machine to themselves. */
  private static void awaitWhatTheJvmLearns(Figures figures) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (isBeingLearned() && System.nanoTime() < deadline) {
      Thread.sleep(PAUSE);
    }
    if (isBeingLearned()) {
      figures.say("start: what the JVM learns is still not there");
    }
  }

  private static boolean isBeingLearned() throws IOException {
    try (Stream<Path> files = Files.list(UNPACKED)) {
      return files.anyMatch(file -> file.toString().endsWith(".lock"));
    }
  }
}
