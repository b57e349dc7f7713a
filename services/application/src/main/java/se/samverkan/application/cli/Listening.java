package se.samverkan.application.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which port a server is reached; what is not given comes from the configuration. */
final class Listening {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on: 8080 unless SAMVERKAN_PORT says otherwise; 0 for any.")
  private @Nullable Integer port;

  /** As properties, for {@link se.samverkan.application.SamverkanApplication#start}. */
  List<String> settings() {
    return port == null ? List.of() : List.of("--server.port=" + port);
  }
}
