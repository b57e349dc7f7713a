package se.samverkan.application.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import se.samverkan.application.SamverkanApplication;
import se.samverkan.application.demo.Demonstration;
import se.samverkan.application.printing.Words;

/**
 * Does once what every start does, on a store of its own that is removed afterwards, so that a JVM
 * that watches (-XX:AOTCacheOutput) can tell later ones what they will need.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Starts twice on a store of its own, answers some requests, and ends.")
public final class Rehearse implements Callable<Integer> {

  private static final List<String> LOOKED_AT =
      List.of(
          "/actuator/health/readiness",
          "/",
          "/meetings",
          "/decisions",
          "/follow-ups",
          "/api/meetings",
          "/api/follow-ups");

  /** Whatever this installation is set up with, nothing but its own store is touched. */
  private static final List<String> ON_ITS_OWN =
      List.of(
          "--server.address=127.0.0.1",
          "--server.port=0",
          "--samverkan.event-store.url=",
          "--samverkan.event-store.role=samverkan_app",
          "--samverkan.event-store.password=",
          "--samverkan.event-store.owner-role=postgres",
          "--samverkan.event-store.owner-password=",
          "--samverkan.read-models.uri=",
          "--samverkan.oidc.issuer=",
          "--samverkan.sign-in.required=false",
          "--logging.level.root=off");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("samverkan-rehearsal");
    try {
      try (ConfigurableApplicationContext first = start(folder)) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        first
            .getBean(Demonstration.class)
            .record(List.of(), new Words(Locale.of("sv")), nowhere, nowhere);
      }
      try (ConfigurableApplicationContext again = start(folder)) {
        lookAt(again.getEnvironment().getRequiredProperty("local.server.port"));
      }
      return ExitCode.OK;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static ConfigurableApplicationContext start(Path folder) {
    return SamverkanApplication.start(
        Stream.concat(
                ON_ITS_OWN.stream(),
                Stream.of(
                    "--samverkan.event-store.data-directory=" + folder.resolve("postgresql"),
                    "--samverkan.read-models.kept-in=" + folder.resolve("read-models")))
            .toArray(String[]::new));
  }

  private static void lookAt(String port) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String page : LOOKED_AT) {
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build(),
            BodyHandlers.discarding());
      }
    }
  }
}
