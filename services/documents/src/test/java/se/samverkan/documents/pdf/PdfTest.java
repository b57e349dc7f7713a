package se.samverkan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.documents.Samples;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.docx.Docx;

class PdfTest {

  static Stream<Document> documents() {
    return Stream.of(Samples.withEverything(), Samples.withLongTable(420), Samples.withOddities());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isArchivalAndAccessible(Document document) throws Exception {
    Conformance.isArchivalAndAccessible(Pdf.of(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSameDocumentMakesTheSameBytes(Document document) {
    assertThat(Pdf.of(document)).isEqualTo(Pdf.of(document));
  }

  @Test
  void anotherProcessMakesTheSameBytes() throws Exception {
    byte[] here = Pdf.of(Samples.withEverything());
    assertThat(InAnotherProcess.hashes())
        .containsExactly(hash(here), hash(Docx.of(Samples.withEverything())));
  }

  static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void aFileThatIsNeitherIsFoundOut() throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument plain = new PDDocument()) {
      plain.addPage(new PDPage());
      plain.save(out);
    }
    assertThatThrownBy(() -> Conformance.isArchivalAndAccessible(out.toByteArray()))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withEverything()))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Protokoll 14 mars 2025");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void wordsAreReadInTheirOrder() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withEverything()))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence(
              "Ledningsgruppen för Ådalens kommuner",
              "Protokoll 14 mars 2025",
              "Datum",
              "fredag 14 mars 2025",
              "§ 1 Årsplan & budget <2026>",
              "Beslut 4: Planen godkänns.",
              "Bilaga 1",
              "Närvaro per kommun",
              "Kommun 3",
              "Så som det var antecknat.");
    }
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withEverything()))) {
      assertThat(names(pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly(
              "Protokoll 14 mars 2025",
              "  § 1 Årsplan & budget <2026>",
              "    Underlag",
              "  § 2 Närvaro");
    }
  }

  private static List<String> names(PDOutlineNode node, String indent) {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      names.add(indent + item.getTitle());
      names.addAll(names(item, indent + "  "));
    }
    return names;
  }

  @Test
  void aTableOverSeveralPagesIsOneTableWhoseHeadingIsOnEveryPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withLongTable(420)))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .contains("Närvarande")
            .contains("Sida %d (%d)".formatted(page, pdf.getNumberOfPages()));
      }
      List<String> tags =
          Structure.of(pdf).stream().map(e -> e.getNameAsString(COSName.S)).toList();
      assertThat(tags).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
      assertThat(tags.stream().filter("Table"::equals)).hasSize(1);
    }
  }

  @Test
  void headerCellsSayWhatTheyHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withLongTable(2)))) {
      assertThat(
              Structure.of(pdf).stream()
                  .filter(each -> "TH".equals(each.getNameAsString(COSName.S)))
                  .map(PdfTest::scope))
          .containsExactly("Column", "Column", "Column", "Row", "Row");
    }
  }

  @Test
  void aChartIsAFigureThatSaysWhatItShows() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Pdf.of(Samples.withEverything()))) {
      assertThat(
              Structure.of(pdf).stream()
                  .filter(each -> "Figure".equals(each.getNameAsString(COSName.S)))
                  .map(each -> each.getString(COSName.ALT)))
          .containsExactly(
              "Stapeldiagram: närvaro per kommun. Siffrorna står i tabellen nedanför.");
    }
  }

  private static String scope(COSDictionary cell) {
    return String.valueOf(
        Structure.attributes(cell)
            .map(each -> each.getNameAsString("Scope"))
            .findFirst()
            .orElse(null));
  }
}
