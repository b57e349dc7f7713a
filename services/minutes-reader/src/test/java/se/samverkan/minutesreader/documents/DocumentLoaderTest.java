package se.samverkan.minutesreader.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.minutesreader.documents.pdf.TestPdf;

class DocumentLoaderTest {

  @TempDir Path folder;

  @Test
  void goesByTheContentAndNotByTheName() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      Path file = folder.resolve("protokoll.txt");
      Files.write(file, pdf.text(70, 100, "Mötet öppnas").bytes());
      assertThat(DocumentLoader.load(file).lines()).containsExactly("Mötet öppnas");
    }
    Path text = Files.writeString(folder.resolve("protokoll.pdf"), "Mötet öppnas");
    assertThat(DocumentLoader.load(text).fileName()).isEqualTo("protokoll.pdf");
    assertThat(DocumentLoader.load(text).lines()).containsExactly("Mötet öppnas");
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws Exception {
    assertThat(refusal(folder.resolve("a.txt")).getMessage())
        .isEqualTo("a.txt: there is no such file");
    assertThat(refusal(folder).reason()).isEqualTo(UnreadableReason.NOT_A_FILE);
    Path empty = Files.writeString(folder.resolve("tom.txt"), "");
    assertThat(refusal(empty).messageInSwedish()).isEqualTo("tom.txt: dokumentet saknar text");
    Path blank = Files.writeString(folder.resolve("blank.txt"), " \r\n\t\n\uFEFF");
    assertThat(refusal(blank).reason()).isEqualTo(UnreadableReason.EMPTY);
  }

  @Test
  void keepsTheMessageOnOneLineWhateverTheNameIs() {
    assertThat(refusal("a\nb\u001B[31m.txt", new byte[0]).getMessage())
        .isEqualTo("a?b?[31m.txt: the document has no text");
  }

  @Test
  void refusesAHundredMegabytesOfTextAfterTheFirstBlock() {
    CountedZeros zeros = new CountedZeros();
    UnreadableDocument refusal =
        catchThrowableOfType(
            UnreadableDocument.class, () -> DocumentLoader.load("stor.txt", zeros));
    assertThat(refusal.getMessage())
        .isEqualTo("stor.txt: the document is too large: the limit is 10 MB");
    assertThat(zeros.read).isLessThan(DocumentLimits.TEXT + 100_000L);
  }

  @Test
  void doesNotEvenReadAHugeFile() throws Exception {
    Path huge = folder.resolve("stor.txt");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.writeBytes("Protokoll ".repeat(200));
      file.setLength(100L * 1024 * 1024);
    }
    assertThat(refusal(huge).reason()).isEqualTo(UnreadableReason.TOO_LARGE);
  }

  static Stream<Arguments> otherFormats() {
    return Stream.of(
        arguments("{\\rtf1 ", "rich text"),
        arguments("\u0089PNG\r\n\u001A\n", "an image"),
        arguments("\u00FF\u00D8\u00FF\u00E0JFIF", "an image"),
        arguments("<!DOCTYPE html><p>Protokoll", "a web page"),
        arguments("<?xml version='1.0'?><a/>", "an XML file"),
        arguments("\u001F\u008B\b", "a packed archive"),
        arguments("%!PS-Adobe", "a PostScript file"),
        arguments("\u007FELF\u0002", "a program"),
        arguments("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "older Office"));
  }

  @ParameterizedTest
  @MethodSource("otherFormats")
  void namesTheFormatThatItCannotRead(String content, String shown) {
    UnreadableDocument refusal = refusal("a.txt", content.getBytes(ISO_8859_1));
    assertThat(refusal.reason()).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT);
    assertThat(refusal.getMessage()).contains(shown).endsWith("plain text and try again");
  }

  @Test
  void saysWhenAStreamBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThat(
            catchThrowableOfType(
                    UnreadableDocument.class, () -> DocumentLoader.load("a.txt", broken))
                .reason())
        .isEqualTo(UnreadableReason.NO_ACCESS);
  }

  @Test
  void recognisesAWordDocumentWithAPassword() {
    String signature = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
    byte[] content = (signature + new String(name, ISO_8859_1)).getBytes(ISO_8859_1);
    assertThat(refusal("a.docx", content).reason()).isEqualTo(UnreadableReason.ENCRYPTED);
  }

  @Test
  void takesHyphensAndNumbersForText() throws Exception {
    assertThat(DocumentLoader.load("a.txt", "1 (2)".getBytes(UTF_8)).lines())
        .containsExactly("1 (2)");
  }

  private static UnreadableDocument refusal(Path file) {
    return catchThrowableOfType(UnreadableDocument.class, () -> DocumentLoader.load(file));
  }

  private static UnreadableDocument refusal(String name, byte[] content) {
    return catchThrowableOfType(UnreadableDocument.class, () -> DocumentLoader.load(name, content));
  }

  private static final class CountedZeros extends InputStream {
    private long read;

    @Override
    public int read() {
      return read++ < 100L * 1024 * 1024 ? 'a' : -1;
    }
  }
}
