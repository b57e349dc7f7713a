package se.samverkan.application.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server is reached; what is not given comes from the configuration. */
final class Listening {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on: 8080 unless SAMVERKAN_PORT says otherwise; 0 for any.")
  private @Nullable Integer port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on: 127.0.0.1, this machine only, unless SAMVERKAN_ADDRESS says"
              + " otherwise.")
  private @Nullable String address;

  /** As properties, for {@link se.samverkan.application.SamverkanApplication#start}. */
  String[] settings() {
    List<String> settings = new ArrayList<>();
    if (port != null) {
      settings.add("--server.port=" + port);
    }
    if (address != null) {
      settings.add("--server.address=" + address);
    }
    return settings.toArray(String[]::new);
  }
}
