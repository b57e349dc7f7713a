package se.samverkan.minutesreader.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import se.samverkan.minutesreader.documents.SourceFile;

/**
 * Nine documents of three invented bodies over two years: notes of a management group (text, PDF),
 * records of a joint board (DOCX, PDF), notes of a network (Markdown).
 */
public final class SampleMinutes {

  private static final String INDEX = "index.txt";

  private SampleMinutes() {}

  /** File names in order of date. */
  public static List<String> names() {
    return new String(content(INDEX), UTF_8).lines().filter(name -> !name.isBlank()).toList();
  }

  public static List<SourceFile> all() {
    return names().stream().map(name -> new SourceFile(name, content(name))).toList();
  }

  private static byte[] content(String name) {
    try (InputStream in =
        Objects.requireNonNullElseGet(
            SampleMinutes.class.getResourceAsStream("/samples/" + name),
            InputStream::nullInputStream)) {
      byte[] content = in.readAllBytes();
      if (content.length == 0) {
        throw new FileNotFoundException(name);
      }
      return content;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
