package se.samverkan.minutesreader.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.documents.UnreadableReason;

@Timeout(20)
class DocxRefusalTest {

  @Test
  void refusesADocumentThatUnpacksToGigabytes() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] blanks = new byte[1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<document>".getBytes(UTF_8));
      for (int i = 0; i < 1024; i++) {
        zip.write(blanks);
      }
    }
    assertRefused(UnreadableReason.UNPACKS_TOO_LARGE, file.toByteArray());
  }

  @Test
  void refusesMoreEntriesThanADocumentHas() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i <= DocumentLimits.ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("e" + i));
      }
    }
    assertRefused(UnreadableReason.UNPACKS_TOO_LARGE, file.toByteArray());
  }

  @Test
  void fetchesNothingFromOutside() throws Exception {
    String xml =
        "<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
            + "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:r><w:t>&secret;</w:t></w:r></w:p>";
    assertRefused(UnreadableReason.DAMAGED, new TestDocx().part("word/document.xml", xml).bytes());
  }

  @Test
  void refusesBrokenXmlAndHalfAPackage() throws Exception {
    assertRefused(
        UnreadableReason.DAMAGED, new TestDocx().part("word/document.xml", "<a><b></a>").bytes());
    byte[] whole = TestDocx.body(TestDocx.paragraph("Protokoll")).bytes();
    assertRefused(UnreadableReason.DAMAGED, Arrays.copyOf(whole, whole.length - 40));
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml,a spreadsheet",
    "ppt/presentation.xml,a presentation",
    "notes.txt,a packed archive",
    "mimetype,an OpenDocument"
  })
  void saysWhatAnotherPackageIs(String part, String shown) throws Exception {
    byte[] content = new TestDocx().part(part, "application/vnd.oasis.opendocument.text").bytes();
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> DocxText.lines(new SourceFile("a.docx", content)))
        .withMessageContaining(shown);
  }

  private static void assertRefused(UnreadableReason reason, byte[] content) throws IOException {
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> DocxText.lines(new SourceFile("a.docx", content)))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
