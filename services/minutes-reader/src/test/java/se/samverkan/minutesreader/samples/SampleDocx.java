package se.samverkan.minutesreader.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Sets a sample as a Word document: heading styles, § as automatic numbers, rows as a table. */
final class SampleDocx implements AutoCloseable {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger paragraphs;
  private final BigInteger bullets;
  private @Nullable XWPFTable table;

  private SampleDocx(SampleSource source) {
    for (int level = 1; level <= 3; level++) {
      addHeadingStyle(level);
    }
    paragraphs = addList(STNumberFormat.DECIMAL, "§ %1", source.firstParagraph());
    bullets = addList(STNumberFormat.BULLET, "•", 1);
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(source.header());
  }

  static byte[] of(SampleSource source) throws IOException {
    try (SampleDocx docx = new SampleDocx(source)) {
      source.blocks().forEach(docx::write);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      docx.document.write(file);
      return file.toByteArray();
    }
  }

  private void write(SampleSource.Block block) {
    if (block.cells().size() > 1) {
      writeRow(block.cells());
      return;
    }
    table = null;
    XWPFParagraph paragraph = document.createParagraph();
    String text = block.text();
    if (block.level() > 0) {
      paragraph.setStyle("Rubrik" + block.level());
    }
    if (text.startsWith("§ ")) {
      paragraph.setNumID(paragraphs);
      text = text.substring(2);
    } else if (block.listed()) {
      paragraph.setNumID(bullets);
    }
    paragraph.createRun().setText(text);
  }

  private void writeRow(List<String> cells) {
    XWPFTable open = table;
    XWPFTableRow row =
        open == null ? (table = document.createTable(1, 2)).getRow(0) : open.createRow();
    for (int i = 0; i < cells.size(); i++) {
      row.getCell(i).setText(cells.get(i));
    }
  }

  private void addHeadingStyle(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Rubrik" + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + level);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private BigInteger addList(STNumberFormat.Enum format, String label, int first) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    int number = document.createNumbering().getAbstractNums().size();
    definition.setAbstractNumId(BigInteger.valueOf(number));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.valueOf(first));
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(label);
    return document
        .createNumbering()
        .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
