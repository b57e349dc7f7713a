package se.samverkan.minutesreader.documents;

import static se.samverkan.minutesreader.documents.UnreadableReason.EMPTY;
import static se.samverkan.minutesreader.documents.UnreadableReason.ENCRYPTED;
import static se.samverkan.minutesreader.documents.UnreadableReason.NOT_A_FILE;
import static se.samverkan.minutesreader.documents.UnreadableReason.NOT_FOUND;
import static se.samverkan.minutesreader.documents.UnreadableReason.NO_ACCESS;
import static se.samverkan.minutesreader.documents.UnreadableReason.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.minutesreader.documents.docx.DocxText;
import se.samverkan.minutesreader.documents.pdf.PdfText;
import se.samverkan.minutesreader.documents.text.PlainText;
import se.samverkan.minutesreader.reading.MinutesText;

/**
 * Reads one document: plain text or Markdown, PDF, DOCX.
 *
 * <p>For plain text, line n of the result is line n of the file; for the other formats it is the
 * n-th line of the text taken out.
 */
public final class DocumentLoader {

  private DocumentLoader() {}

  public static MinutesText load(Path file) throws UnreadableDocument {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (Files.isDirectory(file)) {
      throw UnreadableDocument.because(NOT_A_FILE, name);
    }
    if (Files.notExists(file)) {
      throw UnreadableDocument.because(NOT_FOUND, name);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return load(name, in, Files.size(file));
    } catch (IOException unopened) {
      throw UnreadableDocument.because(NO_ACCESS, name);
    }
  }

  public static MinutesText load(String fileName, byte[] content) throws UnreadableDocument {
    try {
      return load(fileName, new ByteArrayInputStream(content), content.length);
    } catch (IOException impossible) {
      throw UnreadableDocument.because(NO_ACCESS, fileName);
    }
  }

  /** Reads the stream to its end, or to the limit of its format; does not close it. */
  public static MinutesText load(String fileName, InputStream in) throws UnreadableDocument {
    try {
      return load(fileName, in, 0);
    } catch (IOException broken) {
      throw UnreadableDocument.because(NO_ACCESS, fileName);
    }
  }

  private static MinutesText load(String fileName, InputStream in, long announcedSize)
      throws UnreadableDocument, IOException {
    SourceFile source = BoundedRead.of(fileName, in, announcedSize);
    if (source.content().length == 0) {
      throw source.unreadable(EMPTY);
    }
    List<String> lines = lines(source);
    if (lines.stream().allMatch(String::isBlank)) {
      throw source.unreadable(EMPTY);
    }
    return new MinutesText(fileName, lines);
  }

  private static List<String> lines(SourceFile source) throws UnreadableDocument {
    DocumentFormat format = DocumentFormat.of(source.content());
    return switch (format) {
      case TEXT -> PlainText.lines(source);
      case PDF -> PdfText.lines(source);
      case ZIP -> DocxText.lines(source);
      case ENCRYPTED_OFFICE -> throw source.unreadable(ENCRYPTED);
      case OLD_OFFICE, RTF, IMAGE, WEB_PAGE, XML, POSTSCRIPT, ARCHIVE, PROGRAM ->
          throw source.unreadable(UNSUPPORTED_FORMAT, format.english, format.swedish);
    };
  }
}
