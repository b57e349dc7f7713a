package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the embedded server from starting is said, and overcome where that is possible. */
@Timeout(120)
class EmbeddedPostgresqlIT {

  @TempDir Path parent;

  @Test
  void aPortThatSomebodyTookIsLeftToThem() throws Exception {
    try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int free = freePort();
      Iterator<Integer> ports = List.of(somebody.getLocalPort(), free).iterator();

      try (EmbeddedPostgresql server =
          EmbeddedPostgresql.start(parent.resolve("postgresql"), ports::next)) {
        assertThat(server.url()).contains(":" + free + "/");
        assertThat(answers(server)).isTrue();
      }
    }
    assertThat(parent.resolve("postgresql.log")).content().contains("could not bind");
  }

  @Test
  void whatTheServerSaidIsToldWhenItDoesNotStart() throws IOException, SQLException {
    Path directory = parent.resolve("postgresql");
    EmbeddedPostgresql.start(directory).close();
    Path settings = directory.resolve("postgresql.conf");
    String right = Files.readString(settings);
    Files.writeString(settings, "work_mem = plenty\n", StandardOpenOption.APPEND);
    // As a machine that fell leaves it.
    Files.writeString(directory.resolve("postmaster.pid"), "999999999\n");

    assertThatThrownBy(() -> EmbeddedPostgresql.start(directory))
        .isInstanceOf(EventStoreUnavailable.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining(parent.resolve("postgresql.log").toString())
        .hasMessageContaining("work_mem");

    Files.writeString(settings, right);
    try (EmbeddedPostgresql server = EmbeddedPostgresql.start(directory)) {
      assertThat(answers(server)).isTrue();
    }
    assertThat(parent.resolve("postgresql.log.1")).content().contains("work_mem");
  }

  @Test
  void oneDirectoryIsForOneServer() {
    Path directory = parent.resolve("postgresql");
    try (EmbeddedPostgresql server = EmbeddedPostgresql.start(directory)) {
      assertThatThrownBy(() -> EmbeddedPostgresql.start(directory))
          .isInstanceOf(EventStoreUnavailable.class)
          .hasMessageContaining("Another Samverkan is running on " + directory);
      assertThat(server.url()).isNotBlank();
    }
  }

  private static boolean answers(EmbeddedPostgresql server) throws SQLException {
    try (var connection = DriverManager.getConnection(server.url(), "postgres", "")) {
      return connection.isValid(10);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
