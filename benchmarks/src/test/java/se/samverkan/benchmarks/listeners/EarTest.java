package se.samverkan.benchmarks.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EarTest {

  private final Ear ear = new Ear();

  @Test
  void hearsTheLastIdOfAPiece() {
    hear("7\r\n:open\n\n\r\n1f\r\nid:12\nevent:changed\ndata:12\n\n\r\n");
    assertThat(hear("1f\r\nid:13\nevent:changed\n\n\r\n1f\r\nid:15\ndata:15\n\n\r\n"))
        .isEqualTo(12);
    assertThat(ear.seen()).isEqualTo(15);
  }

  @Test
  void hearsAnIdThatComesInTwoPieces() {
    hear("1f\r\ni");
    hear("d:1");
    hear("7\ndata:99\n\n");
    assertThat(ear.seen()).isEqualTo(17);
  }

  private long hear(String piece) {
    return ear.hear(ByteBuffer.wrap(piece.getBytes(StandardCharsets.US_ASCII)));
  }
}
