package se.samverkan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives every application context of a test databases that no other one uses. */
public final class OwnDatabases
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Path directory = temporaryDirectory();
    String mongo = System.getenv().getOrDefault("MONGODB_URI", "");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "own databases",
                Map.of(
                    "samverkan.event-store.data-directory",
                    directory.resolve("postgresql").toString(),
                    "samverkan.read-models.uri",
                    mongo,
                    "samverkan.read-models.database",
                    "test-" + UUID.randomUUID(),
                    // As in the application: nobody asks any more when a context is closed.
                    "spring.reactor.netty.shutdown-quiet-period",
                    "0s")));
  }

  private static Path temporaryDirectory() {
    try {
      Path directory = Files.createTempDirectory("samverkan-test");
      // When all contexts are closed, and with them the servers that write there.
      SpringApplication.getShutdownHandlers()
          .add(() -> FileSystemUtils.deleteRecursively(directory.toFile()));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
