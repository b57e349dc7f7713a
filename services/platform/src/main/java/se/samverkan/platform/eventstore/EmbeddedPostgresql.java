package se.samverkan.platform.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server as a child process, with its data in a directory of ours and with every
 * promise of durability that the library behind it switches off switched on again.
 */
final class EmbeddedPostgresql implements EventStoreServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);

  /** Writing out or taking up what a crash left in the log can take long on a slow disk. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * Systems hand none of these to a program that asks for any free port, as they do with those
   * above, so nobody takes one between the moment it is found free and the server's start.
   */
  private static final int FIRST_PORT = 20_000;

  private static final int PORTS = 12_000;

  private static final int ATTEMPTS = 3;

  private final EmbeddedPostgres server;
  private final FileChannel lockFile;

  private EmbeddedPostgresql(EmbeddedPostgres server, FileChannel lockFile) {
    this.server = server;
    this.lockFile = lockFile;
  }

  /**
   * Starts the server on a free port of the loopback address. What it says is kept beside the
   * directory, in a file of the same name that ends in {@code .log}, and what the last one said in
   * one that ends in {@code .log.1}.
   *
   * @throws EventStoreUnavailable when another process uses the directory, or the server does not
   *     start; it names the file and says what the server said last
   */
  static EmbeddedPostgresql start(Path dataDirectory) {
    return start(dataDirectory, EmbeddedPostgresql::freePort);
  }

  static EmbeddedPostgresql start(Path dataDirectory, Ports ports) {
    Path directory = dataDirectory.toAbsolutePath().normalize();
    FileChannel lockFile = lock(directory);
    try {
      return new EmbeddedPostgresql(start(directory, beside(directory, ".log"), ports), lockFile);
    } catch (RuntimeException e) {
      close(lockFile, e);
      throw e;
    }
  }

  /** What keeps it from starting may be gone the next time, as a port that somebody else took. */
  private static EmbeddedPostgres start(Path directory, Path log, Ports ports) {
    try {
      if (Files.exists(log)) {
        Files.move(log, beside(directory, ".log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
      for (int attempt = 1; ; attempt++) {
        stopServerLeftBehind(directory);
        try {
          return new StartOfPostgresql(server(directory, ports.next()), directory, log).await();
        } catch (IOException e) {
          if (attempt == ATTEMPTS) {
            throw e;
          }
          LOG.warn("PostgreSQL does not start and is started again: {}", e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new EventStoreUnavailable(
          "The embedded PostgreSQL server in %s does not start. What it said is in %s; at last:\n%s"
              .formatted(directory, log, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventStoreUnavailable("Interrupted while starting PostgreSQL.", e);
    }
  }

  private static EmbeddedPostgres.Builder server(Path directory, int port) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        // The application stops it, after everything that uses it.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        // Nobody asks for it, and what a killed server leaves of it could keep the next from
        // starting.
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "100");
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  @Override
  public void close() {
    try {
      server.close();
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        if (attempt == PORTS) {
          throw taken;
        }
      }
    }
  }

  private static FileChannel lock(Path directory) {
    try {
      Path parent = directory.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      FileChannel channel =
          FileChannel.open(
              beside(directory, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new EventStoreUnavailable(
            "Another Samverkan is running on " + directory + ". Stop it, or use another directory.",
            null);
      }
      return channel;
    } catch (IOException e) {
      throw new EventStoreUnavailable("The directory " + directory + " cannot be used.", e);
    }
  }

  private static Path beside(Path directory, String ending) {
    return directory.resolveSibling(directory.getFileName() + ending);
  }

  private static void close(FileChannel lockFile, RuntimeException failure) {
    try {
      lockFile.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * A killed application leaves its server running. We hold the lock, so a server on this directory
   * can only be such a one; it is asked to stop, which it does once its dead clients are gone.
   */
  private static void stopServerLeftBehind(Path directory) throws IOException {
    serverOf(directory).ifPresent(EmbeddedPostgresql::stop);
  }

  /** The server that works on this directory; a machine that fell leaves the file of a dead one. */
  static Optional<ProcessHandle> serverOf(Path directory) throws IOException {
    Path pidFile = directory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    return Files.readAllLines(pidFile).stream()
        .findFirst()
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
        .filter(EmbeddedPostgresql::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(c -> c.endsWith("postgres")).orElse(false);
  }

  private static void stop(ProcessHandle postmaster) {
    LOG.info("Stopping the PostgreSQL server {} that an earlier run left behind", postmaster.pid());
    postmaster.destroy();
    try {
      postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new EventStoreUnavailable(
          "The PostgreSQL server " + postmaster.pid() + " of an earlier run does not stop.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventStoreUnavailable("Interrupted while stopping PostgreSQL.", e);
    }
  }

  /** Where the next attempt is made. */
  @FunctionalInterface
  interface Ports {
    int next() throws IOException;
  }
}
