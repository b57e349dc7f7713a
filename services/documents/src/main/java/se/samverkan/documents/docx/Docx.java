package se.samverkan.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.documents.content.Document;

/** A document as DOCX (Office Open XML). The same document makes the same bytes. */
public final class Docx {

  /**
   * Some time. Not the earliest that an archive can say, midnight at the beginning of 1980: the JDK
   * takes that for an earlier one, and adds the time as it is in the zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Docx() {}

  /** The bytes of the file. */
  public static byte[] of(Document document) {
    Body body = new Body();
    String content = body.write(document);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", read("content-types.xml"));
    parts.put("_rels/.rels", read("package-rels.xml"));
    parts.put("docProps/core.xml", Frame.properties(document));
    parts.put("word/document.xml", content);
    parts.put(
        "word/_rels/document.xml.rels",
        read("document-rels.xml")
            .replace("@pictures@", Pictures.relationships(body.pictures().keySet())));
    parts.put(
        "word/styles.xml",
        read("styles.xml").replace("@language@", document.language().toLanguageTag()));
    parts.put("word/numbering.xml", Numbering.of(body.numberedLists()));
    parts.put("word/settings.xml", read("settings.xml"));
    parts.put("word/header.xml", Frame.header(document));
    parts.put("word/footer.xml", Frame.footer(document));
    Map<String, byte[]> files = new LinkedHashMap<>();
    parts.forEach((name, part) -> files.put(name, part.getBytes(StandardCharsets.UTF_8)));
    body.pictures().forEach((name, bytes) -> files.put("word/" + name, bytes));
    return zipped(files);
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String read(String name) {
    try (InputStream in = Docx.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
