package se.samverkan.minutesreader.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Takes in at most what the format allows, so that a huge file is refused after its first block.
 */
final class BoundedRead {

  private static final int HEAD = 1024;

  private BoundedRead() {}

  /**
   * @param announcedSize bytes that the file system promises; 0 where nothing is known
   */
  static SourceFile of(String fileName, InputStream in, long announcedSize)
      throws IOException, UnreadableDocument {
    byte[] head = in.readNBytes(HEAD);
    int limit =
        switch (DocumentFormat.of(head)) {
          case TEXT -> DocumentLimits.TEXT;
          default -> DocumentLimits.PACKED;
        };
    if (announcedSize > limit) {
      throw tooLarge(fileName, limit);
    }
    @SuppressWarnings("resource") // the caller closes its own stream
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    byte[] content = whole.readNBytes(limit + 1);
    if (content.length > limit) {
      throw tooLarge(fileName, limit);
    }
    return new SourceFile(fileName, content);
  }

  private static UnreadableDocument tooLarge(String fileName, int limit) {
    String shown = limit / (1024 * 1024) + " MB";
    return UnreadableDocument.because(UnreadableReason.TOO_LARGE, fileName, shown, shown);
  }
}
