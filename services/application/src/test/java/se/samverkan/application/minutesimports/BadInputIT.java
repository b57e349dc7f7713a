package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.samverkan.platform.testing.WithDatabases;

/** What is no minutes is one line, the other files go on, and nothing of it is recorded. */
@WithDatabases
@Import(Installation.class)
class BadInputIT {

  private static final int MEGABYTE = 1024 * 1024;

  @Autowired Installation installation;

  @Test
  void eachFileThatIsNoMinutesIsOneLineAndTheOthersGoOn() throws IOException {
    List<MinutesFile> bad =
        List.of(
            text("recipe.txt", "Vispa fyra ägg och en liter mjölk. Grädda i ugn."),
            text("empty.txt", ""),
            text("blank.txt", " \n\n\t\n"),
            text("broken.pdf", "%PDF-1.7 and no more"),
            new MinutesFile("locked.pdf", encryptedPdf()),
            new MinutesFile("bomb.docx", zipBomb()),
            new MinutesFile("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
            text(
                "no-date.txt", "Minnesanteckningar från\nByns ledningsgrupp\n\nNärvarande: Eva Ek"),
            new MinutesFile("long-name.txt", longTitle()));
    List<MinutesFile> all = new ArrayList<>(bad);
    all.add(
        4,
        WrittenMinutes.of("Byns ledningsgrupp", "2024-02-09")
            .item("Välkommen", "Eva Ek hälsar välkommen.")
            .item("Budget", "Eva Ek redovisar.")
            .file("good.txt"));

    List<ImportResult> results = installation.record(all.toArray(MinutesFile[]::new));

    assertThat(results)
        .map(ImportResult::file)
        .containsExactlyElementsOf(all.stream().map(MinutesFile::name).toList());
    assertThat(results)
        .filteredOn(ImportResult::succeeded)
        .map(ImportResult::file)
        .containsExactly("good.txt");
    for (ImportResult each : results) {
      if (!each.succeeded()) {
        assertThat(each.problem())
            .as(each.file())
            .isNotBlank()
            .doesNotContain("\n", "Samverkan failed");
        assertThat(installation.eventsFrom(each.file())).as(each.file()).isEmpty();
      }
    }
  }

  @Test
  void aHundredMegabytesOfTextAreRefusedByTheirSize() {
    byte[] content = new byte[100 * MEGABYTE];
    Arrays.fill(content, (byte) 'a');

    List<ImportResult> results = installation.record(new MinutesFile("huge.txt", content));

    assertThat(results)
        .singleElement()
        .satisfies(each -> assertThat(each.problem()).contains("larger than 50 MB"));
    assertThat(installation.eventsFrom("huge.txt")).isEmpty();
  }

  private static MinutesFile text(String name, String text) {
    return new MinutesFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] longTitle() {
    return WrittenMinutes.of("Byns ledningsgrupp", "2024-02-10")
        .item("Välkommen", "Eva Ek hälsar välkommen.")
        .item("Budget", "Eva Ek redovisar.")
        .text()
        .replace("Ekmarkens kommunhus", "Ekmarkens kommunhus " + "mycket långt bort ".repeat(60))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encryptedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[MEGABYTE];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
