package se.samverkan.minutesreader.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a sample as pages of A4, all measures in points. */
final class SamplePdf implements AutoCloseable {

  private static final float LEFT = 71;
  private static final float WIDTH = 453;
  private static final float[] COLUMNS = {0, 150, 275};
  private static final float SIZE = 11;
  private static final float LINE = 14;

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private float top;

  static byte[] of(SampleSource source) throws IOException {
    try (SamplePdf pdf = new SamplePdf()) {
      pdf.newPage();
      for (SampleSource.Block block : source.blocks()) {
        pdf.write(block);
      }
      pdf.writeHeaders(source);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      pdf.document.save(file);
      return file.toByteArray();
    }
  }

  private void write(SampleSource.Block block) throws IOException {
    top += block.afterBlank() ? 10 : 0;
    if (top > 740) {
      newPage();
    }
    PDFont font = block.level() > 0 ? bold : plain;
    float size = block.level() == 1 ? 15 : block.level() == 2 ? 13 : SIZE;
    if (block.listed()) {
      put(plain, SIZE, LEFT + 12, "•");
      put(plain, SIZE, LEFT + 26, block.text());
    } else if (block.cells().size() > 1) {
      for (int i = 0; i < block.cells().size(); i++) {
        put(i == 0 ? bold : font, size, LEFT + COLUMNS[i], block.cells().get(i));
      }
    } else {
      for (String line : wrapped(font, size, block.text())) {
        put(font, size, LEFT, line);
        top += LINE;
      }
      top -= LINE;
    }
    top += LINE;
  }

  private static List<String> wrapped(PDFont font, float size, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * size > WIDTH) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private void writeHeaders(SampleSource source) throws IOException {
    int pages = document.getNumberOfPages();
    for (int page = 0; page < pages; page++) {
      put(document.getPage(page), 9, LEFT, 50, source.header());
      if (source.counter()) {
        put(document.getPage(page), 9, 480, 50, "%d (%d)".formatted(page + 1, pages));
      }
    }
  }

  private void newPage() {
    document.addPage(new PDPage(PDRectangle.A4));
    top = 100;
  }

  private void put(PDFont font, float size, float left, String text) throws IOException {
    put(document.getPage(document.getNumberOfPages() - 1), font, size, left, top, text);
  }

  private void put(PDPage page, float size, float left, float down, String text)
      throws IOException {
    put(page, plain, size, left, down, text);
  }

  private void put(PDPage page, PDFont font, float size, float left, float down, String text)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(left, page.getMediaBox().getHeight() - down);
      content.showText(text);
      content.endText();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
