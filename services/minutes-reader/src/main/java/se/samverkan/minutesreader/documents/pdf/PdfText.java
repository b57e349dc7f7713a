package se.samverkan.minutesreader.documents.pdf;

import static se.samverkan.minutesreader.documents.UnreadableReason.DAMAGED;
import static se.samverkan.minutesreader.documents.UnreadableReason.EMPTY;
import static se.samverkan.minutesreader.documents.UnreadableReason.ENCRYPTED;
import static se.samverkan.minutesreader.documents.UnreadableReason.NO_TEXT_LAYER;
import static se.samverkan.minutesreader.documents.UnreadableReason.TOO_LARGE;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.documents.UnreadableReason;

/** The lines of a PDF. */
public final class PdfText {

  private PdfText() {}

  public static List<String> lines(SourceFile source) throws UnreadableDocument {
    try {
      UnpackedStreams.check(source.content(), DocumentLimits.UNPACKED_PDF);
      try (PDDocument document = Loader.loadPDF(source.content())) {
        return lines(source, document);
      }
    } catch (InvalidPasswordException locked) {
      throw source.unreadable(ENCRYPTED);
    } catch (TooMuchToUnpack | OutOfMemoryError bomb) {
      throw source.unpacksTooLarge(DocumentLimits.UNPACKED_PDF);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // PDFBox meets damage with exceptions of every kind.
      throw source.unreadable(DAMAGED, "PDF", "PDF");
    }
  }

  private static List<String> lines(SourceFile source, PDDocument document)
      throws UnreadableDocument, IOException {
    int pages = document.getNumberOfPages();
    if (pages > DocumentLimits.PAGES) {
      throw source.unreadable(
          TOO_LARGE, DocumentLimits.PAGES + " pages", DocumentLimits.PAGES + " sidor");
    }
    PageLines pageLines = new PageLines();
    pageLines.writeText(document, Writer.nullWriter());
    List<PageLine> lines = RunningLines.without(pageLines.lines());
    if (lines.isEmpty()) {
      UnreadableReason reason = pages > 0 ? NO_TEXT_LAYER : EMPTY;
      throw source.unreadable(reason);
    }
    return PageText.of(lines);
  }
}
