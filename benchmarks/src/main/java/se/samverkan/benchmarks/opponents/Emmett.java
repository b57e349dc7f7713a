package se.samverkan.benchmarks.opponents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.samverkan.benchmarks.servers.Database;

/** A command handler of Emmett before its PostgreSQL event store, where Node.js is there. */
public record Emmett() implements Opponent {

  @Override
  public String name() {
    return "Emmett 0.42.0, event store alone";
  }

  @Override
  public boolean install(Path folder) throws IOException, InterruptedException {
    Opponent.unpack("emmett", List.of("package.json", "commands.mjs"), folder);
    return Opponent.succeeds(
        folder, List.of("npm", "install", "--silent", "--no-audit", "--no-fund"));
  }

  @Override
  public double perSecond(Path folder, Database database, int clients, Duration time)
      throws IOException, InterruptedException {
    return Opponent.number(
        folder,
        List.of(
            "node",
            "commands.mjs",
            database.uri(),
            Integer.toString(clients),
            "1",
            Long.toString(time.toSeconds())));
  }
}
