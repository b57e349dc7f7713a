package se.samverkan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samverkan.platform.testing.WithDatabases;

/** A connection goes on reading, however its requests are answered. */
@WithDatabases
class KeepAliveIT {

  private static final String ANSWERED_BY_ANOTHER_THREAD = "/api/read-models";
  private static final String ANSWERED_AT_ONCE = "/api/nothing-here";

  @LocalServerPort int port;

  @Test
  void aRequestThatIsAnsweredAtOnceDoesNotStopTheConnection() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
        send(socket, request(ANSWERED_BY_ANOTHER_THREAD) + request(ANSWERED_AT_ONCE));
        assertThat(statuses(socket, 2)).containsExactly("200", "404");
        send(socket, request(ANSWERED_AT_ONCE));
        assertThat(statuses(socket, 1)).containsExactly("404");
      }
    }
  }

  private static String request(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  private static void send(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String[] statuses(Socket socket, int count) throws IOException {
    String[] statuses = new String[count];
    for (int i = 0; i < count; i++) {
      String head = head(socket);
      statuses[i] = head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
      int length = Integer.parseInt(head.replaceFirst("(?is).*content-length: (\\d+).*", "$1"));
      socket.getInputStream().readNBytes(length);
    }
    return statuses;
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("The connection was closed after: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }
}
