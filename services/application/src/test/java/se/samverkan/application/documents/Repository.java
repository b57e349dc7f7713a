package se.samverkan.application.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the repository that the tests are run in. */
final class Repository {

  static final Path ROOT = root();

  private Repository() {}

  static List<Path> files(String below, String ending) {
    try (Stream<Path> all = Files.walk(ROOT.resolve(below))) {
      return all.filter(path -> path.toString().endsWith(ending))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path path = Path.of("").toAbsolutePath();
    while (!Files.exists(path.resolve("mvnw"))) {
      path = Objects.requireNonNull(path.getParent(), "not in the repository");
    }
    return path;
  }
}
