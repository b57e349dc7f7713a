package se.samverkan.minutesreader.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutesreader.documents.docx.TestDocx.paragraph;
import static se.samverkan.minutesreader.documents.docx.TestDocx.row;
import static se.samverkan.minutesreader.documents.docx.TestDocx.run;
import static se.samverkan.minutesreader.documents.docx.TestDocx.styled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;

class DocxTextTest {

  @Test
  void setsParagraphsApartAndKeepsTabsAndLineBreaks() throws Exception {
    assertThat(
            lines(
                TestDocx.body(
                    paragraph("Protokoll från Åsnämnden")
                        + "<w:p><w:r><w:t>Plats</w:t><w:tab/><w:t>Sjöhult</w:t><w:br/><w:t>Stora"
                        + "</w:t><w:noBreakHyphen/><w:t>salen</w:t></w:r></w:p>"
                        + "<w:p/>"
                        + paragraph("Slut"))))
        .containsExactly(
            "Protokoll från Åsnämnden", "", "Plats\tSjöhult", "Stora-salen", "", "Slut");
  }

  @Test
  void keepsTabbedLinesOfAnAttendanceListTogether() throws Exception {
    String attendance =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\""
            + " w:pos=\"2268\"/></w:tabs></w:pPr><w:r><w:t>Deltagare</w:t><w:tab/><w:t>Bo"
            + " Ek</w:t><w:tab/><w:t>Tallhamn</w:t></w:r></w:p><w:p><w:r><w:tab/><w:t>Åsa"
            + " Dal</w:t><w:tab/><w:t>Sjöhult</w:t></w:r></w:p>";
    assertThat(lines(TestDocx.body(attendance)))
        .containsExactly("Deltagare\tBo Ek\tTallhamn", "\tÅsa Dal\tSjöhult");
  }

  @Test
  void marksHeadingsWhateverTheirStylesAreCalled() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"heading"
            + " 2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:name"
            + " w:val=\"Punkt\"/><w:basedOn w:val=\"Grund\"/></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Grund\"><w:name"
            + " w:val=\"Grund\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Inneh1\"><w:name w:val=\"toc 1\"/></w:style>";
    assertThat(
            lines(
                TestDocx.body(
                        styled("Inneh1", "Välkommen 1")
                            + styled("Rubrik2", "1. Välkommen")
                            + styled("Punkt", "Diskussion")
                            + styled("Okänd", "Brödtext"))
                    .related("styles", "styles", styles)))
        .containsExactly("## 1. Välkommen", "", "### Diskussion", "", "Brödtext");
  }

  @Test
  void joinsTheCellsOfATableByTabsLineByLine() throws Exception {
    String table =
        "<w:tbl>"
            + row(
                paragraph("Beslutande"),
                paragraph("Bo Ek") + paragraph("Åsa Dal"),
                paragraph("Tallhamn") + paragraph("Sjöhult"))
            + row(paragraph("Ersättare"), paragraph("Per Ås"), paragraph(""))
            + "</w:tbl>";
    assertThat(lines(TestDocx.body(paragraph("Före") + table + paragraph("Efter"))))
        .containsExactly(
            "Före",
            "",
            "Beslutande\tBo Ek\tTallhamn",
            "\tÅsa Dal\tSjöhult",
            "Ersättare\tPer Ås",
            "",
            "Efter");
  }

  @Test
  void readsATableOfOneColumnAndATableInACellAsText() throws Exception {
    String inner = "<w:tbl>" + row(paragraph("a"), paragraph("b")) + "</w:tbl>";
    assertThat(lines(TestDocx.body("<w:tbl>" + row(paragraph("Beslut") + inner) + "</w:tbl>")))
        .containsExactly("Beslut", "", "a\tb");
  }

  @Test
  void takesTrackedInsertionsInAndDeletionsOut() throws Exception {
    assertThat(
            lines(
                TestDocx.body(
                    "<w:p>"
                        + run("Nämnden ")
                        + "<w:del><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + run("bifaller")
                        + "</w:ins>"
                        + "<w:moveFrom>"
                        + run(" bort")
                        + "</w:moveFrom></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + run("Ett ")
                        + "</w:p>"
                        + paragraph("stycke")
                        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                        + paragraph("rad")
                        + "</w:tc></w:tr></w:tbl>")))
        .containsExactly("Nämnden bifaller", "", "Ett stycke");
  }

  @Test
  void readsTextBoxesOnceAndSkipsHiddenTextFieldCodesAndPictures() throws Exception {
    String box = "<w:txbxContent>" + paragraph("Anslag") + "</w:txbxContent>";
    assertThat(
            lines(
                TestDocx.body(
                    "<w:p>"
                        + run("Protokoll")
                        + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>"
                        + box
                        + "</wps:txbx></mc:Choice>"
                        + "<mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<a:p><a:r><a:t>diagram</a:t></a:r></a:p></w:p>")))
        .containsExactly("Protokoll", "", "Anslag");
  }

  @Test
  void putsHeadersFirstAndNotesAndFootersLastEachOnce() throws Exception {
    assertThat(
            lines(
                TestDocx.body(paragraph("Text"))
                    .related("header", "hdr", paragraph("Norrvikens miljönämnd"))
                    .related("header", "hdr", paragraph("Norrvikens miljönämnd"))
                    .related(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\">"
                            + paragraph("---")
                            + "</w:footnote>"
                            + "<w:footnote>"
                            + paragraph("En not")
                            + "</w:footnote>")
                    .related("footer", "ftr", paragraph("Utdragsbestyrkande"))))
        .containsExactly(
            "Norrvikens miljönämnd", "", "Text", "", "En not", "", "Utdragsbestyrkande");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
  void readsPartsWithAByteOrderMark(String charset, String mark) throws Exception {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    part.writeBytes(HexFormat.of().parseHex(mark));
    part.writeBytes(TestDocx.document(paragraph("Åsa")).getBytes(Charset.forName(charset)));
    byte[] docx = new TestDocx().part("word/document.xml", part.toByteArray()).bytes();
    assertThat(DocxText.lines(new SourceFile("a.docx", docx))).containsExactly("Åsa");
  }

  private static List<String> lines(TestDocx docx) throws IOException, UnreadableDocument {
    return DocxText.lines(new SourceFile("a.docx", docx.bytes()));
  }
}
