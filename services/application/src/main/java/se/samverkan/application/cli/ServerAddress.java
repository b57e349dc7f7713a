package se.samverkan.application.cli;

import java.net.URI;
import picocli.CommandLine.Option;

/** Which server a command speaks to. */
final class ServerAddress {

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Address of the server: http://localhost:8080 unless said.")
  private URI url = URI.create("http://localhost:8080");

  String url() {
    return url.toString().replaceFirst("/$", "");
  }
}
