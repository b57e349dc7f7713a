package se.samverkan.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.xhtml.Xhtml;

/**
 * A document as PDF: archival (PDF/A-2a) and accessible (PDF/UA-1), with its fonts in it. The same
 * document makes the same bytes.
 */
public final class Pdf {

  private static final String FAMILY = "Liberation Sans";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** The bytes of the file. */
  public static byte[] of(Document document) {
    var out = new ByteArrayOutputStream();
    String content = Glyphs.shown(Xhtml.forPages(document));
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(COLOURS)
            .withProducer(Metadata.PRODUCER)
            .useObjectDrawerFactory(ChartsInPdf.of(document))
            .usePageSupplier(
                (file, width, height, number, shadow) -> PagesWithManyTags.add(file, width, height))
            .withHtmlContent(content, null)
            .toStream(OutputStream.nullOutputStream());
    font(builder, FontFile.REGULAR, 400, FontStyle.NORMAL);
    font(builder, FontFile.BOLD, 700, FontStyle.NORMAL);
    font(builder, FontFile.ITALIC, 400, FontStyle.ITALIC);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument made = renderer.getPdfDocument();
      Metadata.of(document).into(made, content);
      made.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, FontFile file, int weight, FontStyle style) {
    builder.useFont(file::open, FAMILY, weight, style, true);
  }
}
