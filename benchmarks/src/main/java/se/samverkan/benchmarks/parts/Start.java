package se.samverkan.benchmarks.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.ServerProcess;

/** From the start of the launcher to a server that is ready, on a store that is there. */
public final class Start implements Part {

  private static final int EVENTS = 10_000;
  private static final Path LAUNCHER = Path.of("samverkan");

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
    try (Folders folders = new Folders(setup.folder())) {
      Path store = folders.named("store");
      Rebuild.fill(store, Years.ofAboutEvents(EVENTS), figures);
      List<String> command = List.of(LAUNCHER.toAbsolutePath().toString(), "serve");
      ServerProcess.start(command, store, List.of()).close();
      List<Double> seconds = new ArrayList<>();
      List<Double> memory = new ArrayList<>();
      for (int run = 0; run < setup.runs(); run++) {
        try (ServerProcess server = ServerProcess.start(command, store, List.of())) {
          seconds.add(server.untilReady().toMillis() / 1e3);
          memory.add(server.residentMebibytes(false));
        }
      }
      figures.add(name(), "to ready, 10,000 events", "s", seconds, "2.5");
      figures.add(name(), "resident memory when ready, without databases", "MiB", memory, null);
    }
  }
}
