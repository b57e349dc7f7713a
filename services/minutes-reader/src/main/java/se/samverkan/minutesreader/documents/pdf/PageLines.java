package se.samverkan.minutesreader.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/** Collects the lines of every page with the places of their parts. */
final class PageLines extends PDFTextStripper {

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
  protected void startPage(PDPage page) {
    boolean sideways = page.getRotation() % 180 != 0;
    pageHeight = sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    charactersOnPage = 0;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > DocumentLimits.PDF_OPERATORS) {
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
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line.finish(getCurrentPageNo(), pageHeight));
    }
    line = new LineInProgress();
  }
}
