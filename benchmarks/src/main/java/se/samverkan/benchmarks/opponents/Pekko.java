package se.samverkan.benchmarks.opponents;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.samverkan.benchmarks.servers.Database;

/**
 * Persistent actors of Pekko with its JDBC journal. Maven fetches its libraries, which want other
 * versions of what the product uses too.
 */
public record Pekko() implements Opponent {

  private static final Path WRAPPER = Path.of("mvnw");

  @Override
  public String name() {
    return "Pekko persistence 1.1.3 with JDBC 1.1.1, journal alone";
  }

  @Override
  public boolean install(Path folder) throws IOException, InterruptedException {
    Opponent.unpack("pekko", List.of("pom.xml", "application.conf", "PekkoCommands.java"), folder);
    String maven = Files.isExecutable(WRAPPER) ? WRAPPER.toAbsolutePath().toString() : "mvn";
    return Opponent.succeeds(
        folder,
        List.of(maven, "-B", "-q", "dependency:copy-dependencies", "-DoutputDirectory=lib"));
  }

  @Override
  public double perSecond(Path folder, Database database, int clients, Duration time)
      throws IOException, InterruptedException {
    return Opponent.number(
        folder,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dbench.address=" + database.jdbc(),
            "-cp",
            "lib/*" + File.pathSeparator + ".",
            "PekkoCommands.java",
            Integer.toString(clients),
            Long.toString(time.toSeconds())));
  }
}
