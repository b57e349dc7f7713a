package se.samverkan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.documents.Samples;
import se.samverkan.documents.content.Document;

class DocxTest {

  static Stream<Document> documents() {
    return Stream.of(Samples.withEverything(), Samples.withLongTable(120), Samples.withOddities());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anotherLibraryReadsIt(Document document) throws IOException {
    try (XWPFDocument read = opened(document)) {
      assertThat(new XWPFWordExtractor(read).getText())
          .contains(document.sender(), document.title());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSameDocumentMakesTheSameBytes(Document document) {
    assertThat(Docx.of(document)).isEqualTo(Docx.of(document));
  }

  @Test
  void headingsAreHeadings() throws IOException {
    try (XWPFDocument read = opened(Samples.withEverything())) {
      assertThat(
              read.getParagraphs().stream()
                  .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                  .map(DocxTest::styled))
          .containsExactly(
              "Heading1 Protokoll 14 mars 2025",
              "Heading2 § 1 Årsplan & budget <2026>",
              "Heading3 Underlag",
              "Heading2 § 2 Närvaro");
    }
  }

  private static String styled(XWPFParagraph paragraph) {
    return paragraph.getStyle() + " " + paragraph.getText();
  }

  @Test
  void theHeadingOfATableIsRepeatedAndItsRowsStayWhole() throws IOException {
    try (XWPFDocument read = opened(Samples.withLongTable(120))) {
      XWPFTable table = read.getTables().getFirst();
      assertThat(table.getRows()).hasSize(121).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(120).getCell(0).getText()).isEqualTo("Kommun 120");
    }
  }

  @Test
  void aChartIsAPictureThatSaysWhatItShows() throws IOException {
    try (XWPFDocument read = opened(Samples.withEverything())) {
      assertThat(read.getAllPictures())
          .extracting(picture -> picture.getPackagePart().getContentType())
          .containsExactly("image/png");
      assertThat(
              read.getParagraphs().stream()
                  .flatMap(paragraph -> paragraph.getRuns().stream())
                  .flatMap(run -> run.getEmbeddedPictures().stream())
                  .map(XWPFPicture::getDescription))
          .containsExactly(
              "Stapeldiagram: närvaro per kommun. Siffrorna står i tabellen nedanför.");
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (XWPFDocument read = opened(Samples.withEverything())) {
      var properties = read.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Protokoll 14 mars 2025");
      assertThat(properties.getCreator()).isEqualTo("Ledningsgruppen för Ådalens kommuner");
      assertThat(properties.getCreated()).isEqualTo("2025-03-28T00:00:00Z");
      assertThat(read.getFooterList().getFirst().getText()).contains("Sida");
    }
  }

  private static XWPFDocument opened(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Docx.of(document)));
  }
}
