package se.samverkan.minutesreader.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;

class PdfTextTest {

  @Test
  void separatesTheColumnsOfAnAttendanceListByTabs() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "Deltagare").text(170, 100, "Åsa Öberg").text(311, 100, "Norrviken");
      pdf.text(170, 114, "Bo Ek").text(311, 114, "Tallhamn, ordförande");
      pdf.text(170, 128, "Cecilia von Långenamn-Ek").text(311, 128, "Sjöhult");
      pdf.text(70, 156, "Frånvarande").text(170, 156, "Dag Dal").text(311, 156, "Ekmarken");
      assertThat(lines(pdf))
          .containsExactly(
              "Deltagare\tÅsa Öberg\tNorrviken",
              "\tBo Ek\tTallhamn, ordförande",
              "\tCecilia von Långenamn-Ek\tSjöhult",
              "Frånvarande\tDag Dal\tEkmarken");
    }
  }

  @Test
  void keepsANumberWithItsHeadingAndABulletWithItsText() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "1.").text(100, 100, "Välkommen");
      pdf.text(70, 140, "§ 12").text(120, 140, "Budget");
      pdf.text(70, 180, "•").text(95, 180, "Första punkten");
      assertThat(lines(pdf)).contains("1. Välkommen", "§ 12 Budget", "- Första punkten");
    }
  }

  @Test
  void putsAnEmptyLineBetweenParagraphsOnly() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "Beslut");
      pdf.text(70, 122, "Nämnden beslutar att").text(70, 136, "anta budgeten.");
      pdf.text(70, 158, "Nästa stycke").text(70, 172, "går vidare").text(70, 186, "till slutet.");
      assertThat(lines(pdf))
          .containsExactly(
              "Beslut",
              "",
              "Nämnden beslutar att",
              "anta budgeten.",
              "",
              "Nästa stycke",
              "går vidare",
              "till slutet.");
    }
  }

  @Test
  void readsLinesFromTopToBottomInWhateverOrderTheyWereDrawn() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 300, "sist").text(70, 100, "först").text(70, 200, "mitten");
      assertThat(lines(pdf)).containsSubsequence("först", "mitten", "sist");
    }
  }

  @Test
  void dropsPageCountersAndRepeatedHeadersAndGoesOnWithTheSentence() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 40, "Miljönämnden i Norrviken").text(500, 40, "1 (2)");
      pdf.text(70, 700, "Kansliet redovisar det förslag").text(70, 714, "som har skickats ut till");
      pdf.newPage();
      pdf.text(70, 40, "Miljönämnden i Norrviken").text(500, 40, "2 (2)");
      pdf.text(70, 100, "samtliga kommuner.").text(300, 820, "Sida 2 av 2");
      assertThat(lines(pdf))
          .containsExactly(
              "Miljönämnden i Norrviken",
              "",
              "Kansliet redovisar det förslag",
              "som har skickats ut till",
              "samtliga kommuner.");
    }
  }

  @Test
  void movesTheFooterOfEveryPageToTheEnd() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "Första sidan.").text(70, 800, "Justerandes signatur").newPage();
      pdf.text(70, 100, "Andra sidan.").text(70, 800, "Justerandes signatur");
      assertThat(lines(pdf))
          .containsExactly("Första sidan.", "", "Andra sidan.", "", "Justerandes signatur");
    }
  }

  @Test
  void takesTheWideGapsOfAJustifiedLineForWordSpaces() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "mellan").text(125, 100, "kommunernas").text(214, 100, "styrelser");
      assertThat(lines(pdf)).containsExactly("mellan kommunernas styrelser");
    }
  }

  @Test
  void readsAFileThatOnlyItsOwnerMayChange() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      assertThat(lines(pdf.text(70, 100, "Öppet för läsning").lockWith("")))
          .containsExactly("Öppet för läsning");
    }
  }

  private static List<String> lines(TestPdf pdf) throws IOException, UnreadableDocument {
    return PdfText.lines(new SourceFile("a.pdf", pdf.bytes()));
  }
}
