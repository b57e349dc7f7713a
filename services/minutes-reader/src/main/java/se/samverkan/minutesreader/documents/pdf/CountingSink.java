package se.samverkan.minutesreader.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/** Counts what passes through and stops the writer at the limit. */
final class CountingSink extends OutputStream {

  private final OutputStream next;
  private final long limit;
  private long count;

  CountingSink(OutputStream next, long limit) {
    this.next = next;
    this.limit = limit;
  }

  long count() {
    return count;
  }

  @Override
  public void write(int oneByte) throws IOException {
    add(1);
    next.write(oneByte);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    add(length);
    next.write(bytes, offset, length);
  }

  private void add(int bytes) throws TooMuchToUnpack {
    count += bytes;
    if (count > limit) {
      throw new TooMuchToUnpack();
    }
  }
}
