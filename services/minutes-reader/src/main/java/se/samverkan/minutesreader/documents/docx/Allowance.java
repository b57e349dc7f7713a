package se.samverkan.minutesreader.documents.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/** Bytes that may still be read, all streams together. */
final class Allowance {

  private long left;

  Allowance(long bytes) {
    left = bytes;
  }

  InputStream limit(InputStream in) {
    return new Limited(in);
  }

  private void use(int bytes) throws TooMuchToUnpack {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new TooMuchToUnpack();
    }
  }

  private final class Limited extends FilterInputStream {

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      use(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      use(read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 8192)).length;
    }
  }
}
