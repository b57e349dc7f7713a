package se.samverkan.minutesreader.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files for tests: text at given places, in points from the top left corner. */
public final class TestPdf implements AutoCloseable {

  private final PDFont font = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private float fontSize = 11;

  public TestPdf() {
    document.addPage(page);
  }

  public TestPdf newPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  public TestPdf fontSize(float size) {
    fontSize = size;
    return this;
  }

  public TestPdf text(float left, float top, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, fontSize);
      content.newLineAtOffset(left, page.getMediaBox().getHeight() - top);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  public TestPdf lockWith(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  public PDDocument document() {
    return document;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.save(file);
    return file.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
