package se.samverkan.application.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.test.util.TestSocketUtils;

/**
 * A PostgreSQL server of this machine, as an installation is given one, in a directory of its own.
 */
final class PostgresqlServer implements AutoCloseable {

  static final String OWNER = "samverkan_owner";

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr/local/lib/postgresql"));

  private final Path programs;
  private final Path directory;
  private final int port;

  private PostgresqlServer(Path programs, Path directory, int port) {
    this.programs = programs;
    this.directory = directory;
    this.port = port;
  }

  /**
   * Where the programs of a whole PostgreSQL lie, those of clients included; empty when nowhere.
   */
  static Optional<Path> programs() {
    return PLACES.stream()
        .filter(Files::isDirectory)
        .flatMap(PostgresqlServer::versions)
        .map(version -> version.resolve("bin"))
        .filter(bin -> Files.isExecutable(bin.resolve("pg_restore")))
        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
        .findFirst();
  }

  /** An empty one. */
  static PostgresqlServer empty(Path programs, Path directory) throws Exception {
    run(programs, true, "initdb", "-D", directory, "-U", OWNER, "-A", "trust", "-E", "UTF8");
    return started(programs, directory);
  }

  /** One on a directory that is there already. */
  static PostgresqlServer started(Path programs, Path directory) throws Exception {
    int port = TestSocketUtils.findAvailableTcpPort();
    run(
        programs,
        true,
        "pg_ctl",
        "-D",
        directory,
        "-w",
        "-l",
        directory.resolveSibling(directory.getFileName() + ".log"),
        "-o",
        "-p " + port + " -k '' -c listen_addresses=127.0.0.1",
        "start");
    return new PostgresqlServer(programs, directory, port);
  }

  /** Runs a program of PostgreSQL's against this server. */
  void client(String program, Object... arguments) throws Exception {
    List<Object> all =
        new ArrayList<>(List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-U", OWNER));
    all.addAll(List.of(arguments));
    run(programs, program.equals("pg_basebackup"), program, all.toArray());
  }

  /** What the application is told of it. */
  String[] settings() {
    return new String[] {
      "samverkan.event-store.url=jdbc:postgresql://127.0.0.1:" + port + "/samverkan",
      "samverkan.event-store.owner-role=" + OWNER
    };
  }

  @Override
  public void close() throws Exception {
    run(programs, true, "pg_ctl", "-D", directory, "-m", "fast", "-w", "stop");
  }

  /** A server refuses to run as root; in a namespace of its own it does not know that it is. */
  private static void run(Path programs, boolean asServer, String program, Object... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    if (asServer && "root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve(program).toString());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path said = Files.createTempFile("samverkan", program);
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    String text = Files.readString(said);
    Files.delete(said);
    if (status != 0) {
      throw new AssertionError(command + " ended with " + status + ": " + text);
    }
  }

  private static Stream<Path> versions(Path place) {
    try (Stream<Path> versions = Files.list(place)) {
      return versions.sorted().toList().reversed().stream();
    } catch (IOException e) {
      return Stream.of();
    }
  }
}
