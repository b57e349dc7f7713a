package se.samverkan.benchmarks.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that nothing else uses and that go when they are closed. */
public final class Folders implements AutoCloseable {

  private final Path root;

  /**
   * A new folder below the given one.
   *
   * @throws UncheckedIOException when it cannot be made
   */
  public Folders(Path below) {
    try {
      this.root = Files.createTempDirectory(Files.createDirectories(below), "bench-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name in it that is not used yet. */
  public Path named(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
