package se.samverkan.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The fonts that files carry. Their table of ligatures is put out of sight: PDFBox would look every
 * word up in it, which takes more time than all else, and the table has no more than {@code fi} and
 * {@code fl}.
 */
enum FontFile {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  ITALIC("LiberationSans-Italic.ttf");

  private static final int TABLES = 4;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] bytes;

  FontFile(String file) {
    this.bytes = withoutLigatures(read("/se/samverkan/documents/fonts/" + file));
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] withoutLigatures(byte[] font) {
    ByteBuffer buffer = ByteBuffer.wrap(font);
    int tables = buffer.getShort(TABLES);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (buffer.getInt(entry) == tag("GSUB")) {
        buffer.putInt(entry, tag("gsub"));
      }
    }
    return font;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static byte[] read(String resource) {
    try (InputStream found = FontFile.class.getResourceAsStream(resource)) {
      if (found == null) {
        throw new IllegalStateException("There is no font " + resource);
      }
      return found.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
