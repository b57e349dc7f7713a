package se.samverkan.minutesreader.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutesreader.documents.docx.TestDocx.listed;
import static se.samverkan.minutesreader.documents.docx.TestDocx.paragraph;
import static se.samverkan.minutesreader.documents.docx.TestDocx.styled;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.minutesreader.documents.SourceFile;

/** Word keeps the numbers of lists out of the text; readers of minutes need them. */
class ListNumbersTest {

  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + level(0, "decimal", "%1.", "<w:pStyle w:val=\"Rubrik1\"/>")
          + level(1, "decimal", "%1.%2", "")
          + level(2, "lowerLetter", "%3)", "")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"1\">"
          + level(0, "decimal", "§ %1", "")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"2\">"
          + level(0, "bullet", "\uF0B7", "")
          + "</w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"17\"/></w:lvlOverride></w:num>"
          + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>";

  @Test
  void countsLevelsAndRestartsTheDeeperOnes() throws Exception {
    assertThat(
            lines(
                listed(1, 0, "Öppning")
                    + listed(1, 1, "Val")
                    + listed(1, 1, "Dagordning")
                    + listed(1, 2, "Tillägg")
                    + listed(1, 0, "Budget")
                    + listed(1, 1, "Förslag")))
        .containsExactly(
            "1. Öppning", "1.1 Val", "1.2 Dagordning", "a) Tillägg", "2. Budget", "2.1 Förslag");
  }

  @Test
  void beginsWhereTheListSaysAndGoesOnAfterOtherParagraphs() throws Exception {
    assertThat(lines(listed(2, 0, "Upprop") + paragraph("Text") + listed(2, 0, "Justering")))
        .containsExactly("§ 17 Upprop", "", "Text", "", "§ 18 Justering");
  }

  @Test
  void writesBulletsAsHyphens() throws Exception {
    assertThat(lines(listed(3, 0, "första") + listed(3, 0, "andra")))
        .containsExactly("- första", "- andra");
  }

  @Test
  void numbersHeadingsThroughTheirStyle() throws Exception {
    assertThat(lines(styled("Rubrik1", "Välkommen") + styled("Rubrik1", "Beslut")))
        .containsExactly("# 1. Välkommen", "", "# 2. Beslut");
  }

  @Test
  void leavesAParagraphUnnumberedThatTurnedItsNumberOff() throws Exception {
    assertThat(
            lines(
                "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/><w:numPr><w:numId"
                    + " w:val=\"0\"/></w:numPr></w:pPr>"
                    + TestDocx.run("Bilaga")
                    + "</w:p>"))
        .containsExactly("# Bilaga");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,4,4",
    "lowerLetter,2,b",
    "upperLetter,28,BB",
    "lowerRoman,14,xiv",
    "upperRoman,9,IX",
    "decimalZero,7,07",
    "none,3,''",
    "unknownToUs,5,5"
  })
  void writesTheFormatsOfWord(String format, int number, String shown) {
    assertThat(NumberFormat.of(format, number)).isEqualTo(shown);
  }

  @Test
  void readsADocumentMadeByPoi() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Anteckningar från Åsarna");
      document.createTable(1, 2).getRow(0).getCell(1).setText("Sjöhult");
      document.write(file);
    }
    assertThat(DocxText.lines(new SourceFile("poi.docx", file.toByteArray())))
        .containsExactly("Anteckningar från Åsarna", "", "\tSjöhult");
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static List<String> lines(String body) throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    TestDocx docx =
        TestDocx.body(body)
            .related("numbering", "numbering", NUMBERING)
            .related("styles", "styles", styles);
    return DocxText.lines(new SourceFile("a.docx", docx.bytes()));
  }
}
