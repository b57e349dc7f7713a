package se.samverkan.benchmarks.listeners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.samverkan.benchmarks.servers.Children;
import se.samverkan.benchmarks.servers.ServerProcess;

/** {@link Listeners} as those see them who measure. */
public final class Audience implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;

  /**
   * Returns when all of them listen.
   *
   * @param listeners how many
   * @throws IOException when not all of them get through
   */
  public Audience(ServerProcess server, int listeners) throws IOException {
    this.process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Listeners.class.getName(),
                server.address().toString(),
                Integer.toString(listeners))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Children.endWithThis(process);
    this.said = process.inputReader();
    say(server.authorization().strip());
    if (!"listening".equals(said.readLine())) {
      throw new IOException("Not all of " + listeners + " listeners got through");
    }
  }

  /**
   * Stops them and returns what came to them, and to how many of them at that moment.
   *
   * @throws IOException when they have broken down meanwhile
   */
  public Map<Arrival, Integer> stop() throws IOException {
    say("stop");
    Map<Arrival, Integer> arrivals = new HashMap<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      String[] numbers = line.split(" ");
      arrivals.put(
          new Arrival(
              Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2])),
          Integer.parseInt(numbers[3]));
    }
    return arrivals;
  }

  private void say(String line) throws IOException {
    Writer writer = process.outputWriter();
    writer.write(line + "\n");
    writer.flush();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
