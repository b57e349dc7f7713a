package se.samverkan.minutesreader.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.minutesreader.documents.docx.TestDocx;
import se.samverkan.minutesreader.documents.pdf.TestPdf;
import se.samverkan.minutesreader.reading.MinutesText;

/** Whatever the bytes are: text comes out, or one line that says why not, and soon. */
@Timeout(60)
class DamagedDocumentsTest {

  private static final int ROUNDS = 400;
  private static final String TEXT =
      "Protokoll\n"
          + "Deltagare\tÅsa Öberg\tSjöhult\n\n"
          + "§ 1 Mötets öppnande\n"
          + "Beslut: att lägga till handlingarna.\n";

  static byte[][] wholeDocuments() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.text(70, 100, "Protokoll").text(70, 130, "Deltagare").text(200, 130, "Åsa Öberg");
      return new byte[][] {
        TEXT.getBytes(UTF_8),
        TEXT.getBytes(Charset.forName("UTF-16")),
        pdf.bytes(),
        TestDocx.body("<w:tbl>" + TestDocx.row(TestDocx.paragraph(TEXT)) + "</w:tbl>").bytes()
      };
    }
  }

  @ParameterizedTest
  @MethodSource("wholeDocuments")
  void damagedDocumentsAreReadOrRefused(byte[] whole) throws Exception {
    Random random = new Random(2024);
    for (int round = 0; round < ROUNDS; round++) {
      assertReadOrRefused(damaged(whole, random));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7\n", "PK\u0003\u0004", "\u00FF\u00FE", "{\\rtf"})
  void randomBytesAreReadOrRefused(String head) throws Exception {
    Random random = new Random(2025);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] start = head.getBytes(Charset.forName("ISO-8859-1"));
      byte[] content = Arrays.copyOf(start, start.length + random.nextInt(3_000));
      for (int i = start.length; i < content.length; i++) {
        content[i] = (byte) random.nextInt(256);
      }
      assertReadOrRefused(content);
    }
  }

  /** Overwrites some bytes, and half of the time loses the end or repeats the middle. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = random.nextInt(1, 20); i > 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length));
      case 1 -> {
        int from = random.nextInt(damaged.length);
        byte[] repeated = Arrays.copyOf(damaged, damaged.length + damaged.length - from);
        System.arraycopy(damaged, from, repeated, damaged.length, damaged.length - from);
        yield repeated;
      }
      default -> damaged;
    };
  }

  private static void assertReadOrRefused(byte[] content) {
    try {
      MinutesText text = DocumentLoader.load("a.txt", content);
      assertThat(text.lines()).isNotEmpty();
    } catch (UnreadableDocument refusal) {
      assertThat(refusal.getMessage()).startsWith("a.txt: ").doesNotContain("\n", "%s");
    }
  }
}
