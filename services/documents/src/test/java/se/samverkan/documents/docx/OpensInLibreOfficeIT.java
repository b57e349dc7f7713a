package se.samverkan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.documents.Samples;

@ExtendWith(LibreOffice.class)
class OpensInLibreOfficeIT {

  @TempDir Path folder;

  @Test
  void allWordsAreThereInTheirOrder() throws Exception {
    byte[] text =
        LibreOffice.converted(folder, Docx.of(Samples.withEverything()), "txt:Text (encoded):UTF8");
    assertThat(new String(text, StandardCharsets.UTF_8))
        .containsSubsequence(
            "Ledningsgruppen för Ådalens kommuner",
            "Protokoll 14 mars 2025",
            "fredag 14 mars 2025",
            "§ 1 Årsplan & budget <2026>",
            "Beslut 4: Planen godkänns.",
            "Bilaga 1",
            "1. Först",
            "2. Sedan",
            "Närvaro per kommun",
            "Kommun 3",
            "Så som det var antecknat.");
  }

  @Test
  void aLongTableHasItsHeadingOnEveryPage() throws Exception {
    byte[] made = LibreOffice.converted(folder, Docx.of(Samples.withLongTable(120)), "pdf");
    try (var pdf = Loader.loadPDF(made)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .contains("Närvarande", "Sida %d (%d)".formatted(page, pages));
      }
    }
  }

  @Test
  void whatNobodyExpectsIsOpenedToo() throws Exception {
    byte[] made = LibreOffice.converted(folder, Docx.of(Samples.withOddities()), "pdf");
    try (var pdf = Loader.loadPDF(made)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Långa ord", "fem");
    }
  }
}
