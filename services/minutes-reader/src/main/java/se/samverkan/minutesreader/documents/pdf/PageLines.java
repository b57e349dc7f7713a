package se.samverkan.minutesreader.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/** Collects the lines of every page with the places of their parts. */
final class PageLines extends PDFTextStripper {

  /** Work of drawing a part, in operators. */
  private static final int DRAWING_A_PART = 100;

  private final List<PageLine> lines = new ArrayList<>();
  private LineInProgress line = new LineInProgress();
  private float pageHeight;
  private int operators;
  private int characters;
  private int charactersOnPage;

  PageLines() throws IOException {
    setSortByPosition(true);
  }

  List<PageLine> lines() {
    return lines;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    refuseDisguise(page);
    boolean sideways = page.getRotation() % 180 != 0;
    pageHeight = sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    charactersOnPage = 0;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators += operator.getName().equals(OperatorName.DRAW_OBJECT) ? DRAWING_A_PART : 1;
    if (operators > DocumentLimits.PDF_OPERATORS) {
      throw new TooMuchToUnpack();
    }
    super.processOperator(operator, operands);
  }

  /** PDFBox lets drawing of parts fail in silence; a limit must not. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
      throws IOException {
    if (failure instanceof TooMuchToUnpack) {
      throw failure;
    }
    super.operatorException(operator, operands, failure);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (++charactersOnPage <= DocumentLimits.PAGE_CHARACTERS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += positions.size();
    if (characters > DocumentLimits.TEXT || charactersOnPage > DocumentLimits.PAGE_CHARACTERS) {
      throw new TooMuchToUnpack();
    }
    positions.forEach(line::add);
  }

  @Override
  protected void writeWordSeparator() {
    line.addBlank();
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
  }

  /** What calls itself an image was not looked into before. */
  private static void refuseDisguise(PDPage page) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
        throw new IOException("content says that it is an image");
      }
    }
  }

  private void endLine() throws TooMuchToUnpack {
    if (lines.size() > DocumentLimits.LINES) {
      throw new TooMuchToUnpack();
    }
    if (!line.isEmpty()) {
      lines.add(line.finish(getCurrentPageNo(), pageHeight));
    }
    line = new LineInProgress();
  }
}
