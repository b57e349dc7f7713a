package se.samverkan.benchmarks.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.RawSql;
import se.samverkan.platform.commands.Commands;

/**
 * The same command in the product and with Emmett, in turn, on the same PostgreSQL. Emmett keeps
 * the event and nothing else; the product keeps its read models too.
 */
public final class SideBySide implements Part {

  private static final int CLIENTS = 16;
  private static final List<String> FILES = List.of("package.json", "commands.mjs");

  @Override
  public String name() {
    return "side-by-side";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder())) {
      Path emmett = folders.named("emmett");
      if (!isInstalled(emmett)) {
        figures.say(
            "side-by-side: left out, as there is no Node.js here that can install packages");
        return;
      }
      try (Installation installation =
              Installation.start(folders.named("store"), setup.settings().toArray(String[]::new));
          RawSql raw = new RawSql(installation, CLIENTS)) {
        Commands commands = installation.part(Commands.class);
        Load.Action record = client -> commands.send(Decisions.command(), CommandLoad.WHO).join();
        raw.perSecond(setup.time());
        Load.of(CLIENTS, setup.time(), record);
        installation.catchUp();
        List<Double> limit = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < setup.runs(); run++) {
          limit.add(raw.perSecond(setup.time()));
          ours.add(Load.of(CLIENTS, setup.time(), record).perSecond());
          installation.catchUp();
          theirs.add(emmett(emmett, address(installation), setup));
        }
        figures.add(name(), "rows by plain JDBC, 16 at a time", "rows/s", limit, null);
        figures.add(name(), "Samverkan, read models on, 16 at a time", "commands/s", ours, null);
        figures.add(
            name(), "Emmett 0.42.0, event store alone, 16 at a time", "commands/s", theirs, null);
      }
    }
  }

  private static double emmett(Path folder, String address, Setup setup)
      throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                "node",
                "commands.mjs",
                address,
                Integer.toString(CLIENTS),
                "1",
                Long.toString(setup.time().toSeconds()))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines = node.inputReader().lines().toList();
    if (node.waitFor() != 0 || lines.size() != 1) {
      throw new IOException("Emmett was not measured: " + lines);
    }
    return Double.parseDouble(lines.getFirst());
  }

  private static String address(Installation installation) throws SQLException {
    try (var owner = installation.owner()) {
      URI jdbc = URI.create(owner.getMetaData().getURL().substring("jdbc:".length()));
      return "postgresql://postgres@%s:%d%s"
          .formatted(jdbc.getHost(), jdbc.getPort(), jdbc.getPath());
    }
  }

  private static boolean isInstalled(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (String file : FILES) {
      try (InputStream content = SideBySide.class.getResourceAsStream("/emmett/" + file)) {
        Files.copy(Objects.requireNonNull(content), folder.resolve(file));
      }
    }
    try {
      return new ProcessBuilder("npm", "install", "--silent", "--no-audit", "--no-fund")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noNode) {
      return false;
    }
  }
}
