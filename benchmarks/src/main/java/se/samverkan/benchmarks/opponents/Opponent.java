package se.samverkan.benchmarks.opponents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import se.samverkan.benchmarks.servers.Database;

/** Another product, in a process of its own, that keeps an event for each command. */
public sealed interface Opponent permits Emmett, Pekko {

  /** Its name, version, and what of it is at work. */
  String name();

  /**
   * Fetches its libraries into a folder of its own.
   *
   * @return false where that cannot be done, as there is no network or no program for it
   * @throws IOException when the folder cannot be written
   * @throws InterruptedException when the measurement is stopped
   */
  boolean install(Path folder) throws IOException, InterruptedException;

  /**
   * Commands a second, after as long a warm-up in the same process.
   *
   * @param folder where it was installed
   * @param database which nobody else uses
   * @throws IOException when it fails
   * @throws InterruptedException when the measurement is stopped
   */
  double perSecond(Path folder, Database database, int clients, Duration time)
      throws IOException, InterruptedException;

  /** Writes its files, which are resources of this module, into the folder. */
  static void unpack(String from, List<String> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : files) {
      try (InputStream content = Opponent.class.getResourceAsStream("/" + from + "/" + file)) {
        Files.copy(Objects.requireNonNull(content), folder.resolve(file));
      }
    }
  }

  /** Whether the command ended well; false where there is no such program. */
  static boolean succeeds(Path folder, List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("install.log").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /** The one number that the command prints. */
  static double number(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors.log").toFile())
            .start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0 || lines.size() != 1) {
      List<String> errors = Files.readAllLines(folder.resolve("errors.log"));
      throw new IOException(command.getFirst() + ": " + lines + errors.stream().limit(5).toList());
    }
    return Double.parseDouble(lines.getFirst());
  }
}
