package se.samverkan.minutesreader.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.minutesreader.documents.pdf.TestPdf;

/** Bombs against a heap of 256 MB; a document of the usual kind is still read after them. */
@Timeout(60)
class SmallHeapTest {

  private static final String BODY =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>";

  @TempDir Path folder;

  @Test
  void refusesEveryBombAndStillReadsWhatComesAfter() throws Exception {
    List<Path> files =
        List.of(
            docx("blanks.docx", BODY, ' ', 200),
            docx("text.docx", BODY + "<w:r><w:t>", 'a', 200),
            docx("attribute.docx", BODY + "<w:r w:rsidR=\"", 'a', 200),
            docx("comment.docx", BODY + "<!--", 'a', 200),
            docx("cut.docx", BODY + "<w:r><w:t>", '\n', 9),
            pdf("content.pdf", COSName.TYPE, COSName.getPDFName("Content")),
            pdf("disguised.pdf", COSName.SUBTYPE, COSName.IMAGE),
            Files.writeString(folder.resolve("lines.txt"), "a\n".repeat(DocumentLimits.TEXT / 2)),
            Files.writeString(folder.resolve("big.txt"), "Text på rad\n".repeat(99_999)),
            Files.writeString(folder.resolve("small.txt"), "Protokoll från Åsarna"));
    assertThat(load(files))
        .containsExactly(
            "UNPACKS_TOO_LARGE",
            "UNPACKS_TOO_LARGE",
            "UNPACKS_TOO_LARGE",
            "UNPACKS_TOO_LARGE",
            "DAMAGED",
            "UNPACKS_TOO_LARGE",
            "DAMAGED",
            "TOO_LARGE",
            "READ",
            "READ");
  }

  private static List<String> load(List<Path> files) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LoadInSmallHeap.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = process.inputReader(UTF_8)) {
      return lines.lines().toList();
    }
  }

  private Path docx(String name, String head, char filling, int mebibytes) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(head.getBytes(UTF_8));
      fill(zip, filling, mebibytes);
    }
    return file;
  }

  private Path pdf(String name, COSName key, COSName value) throws IOException {
    Path file = folder.resolve(name);
    try (TestPdf pdf = new TestPdf()) {
      PDStream bomb = new PDStream(pdf.document());
      bomb.getCOSObject().setItem(key, value);
      try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
        fill(out, ' ', 200);
      }
      pdf.document().getPage(0).setContents(bomb);
      return Files.write(file, pdf.bytes());
    }
  }

  private static void fill(OutputStream out, char filling, int mebibytes) throws IOException {
    byte[] block = new byte[1024 * 1024];
    Arrays.fill(block, (byte) filling);
    for (int i = 0; i < mebibytes; i++) {
      out.write(block);
    }
  }
}
