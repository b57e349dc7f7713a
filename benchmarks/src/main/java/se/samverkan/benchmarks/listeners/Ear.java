package se.samverkan.benchmarks.listeners;

import java.nio.ByteBuffer;

/** One who listens: finds the numbers of the events in a stream that comes in pieces. */
final class Ear {

  private static final byte[] ID = {'\n', 'i', 'd', ':'};

  private long seen;
  private int matched;
  private long number;

  /** The last position that it was told; 0 before the first. */
  long seen() {
    return seen;
  }

  /**
   * Takes the next piece of the stream.
   *
   * @return the position that it had seen before
   */
  long hear(ByteBuffer piece) {
    long before = seen;
    while (piece.hasRemaining()) {
      byte next = piece.get();
      if (matched < ID.length) {
        matched = next == ID[matched] ? matched + 1 : next == ID[0] ? 1 : 0;
        number = 0;
      } else if (next >= '0' && next <= '9') {
        number = number * 10 + next - '0';
      } else {
        seen = Math.max(seen, number);
        matched = next == ID[0] ? 1 : 0;
      }
    }
    return before;
  }
}
