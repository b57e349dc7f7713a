package se.samverkan.minutesreader.documents.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.documents.UnreadableReason;

class PlainTextTest {

  private static final String MINUTES =
      "Anteckningar från Åsarnas nätverk\nNärvarande\tÖrjan Ek\tSjöhult\n1. Välkommen\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "x-MacRoman"})
  void readsSwedishLettersInEveryEncodingWithoutMark(String charset) throws Exception {
    assertThat(lines(MINUTES.getBytes(Charset.forName(charset))))
        .containsExactly(
            "Anteckningar från Åsarnas nätverk", "Närvarande\tÖrjan Ek\tSjöhult", "1. Välkommen");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "UTF-32LE,FFFE0000",
    "UTF-32BE,0000FEFF"
  })
  void readsSwedishLettersBehindAByteOrderMark(String charset, String mark) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HexFormat.of().parseHex(mark));
    file.writeBytes(MINUTES.getBytes(Charset.forName(charset)));
    assertThat(lines(file.toByteArray()).getFirst()).isEqualTo("Anteckningar från Åsarnas nätverk");
  }

  @Test
  void readsDashesAndQuotesOfWindows() throws Exception {
    assertThat(lines("§ 5–9 ”Översyn” … 100 €".getBytes(Charset.forName("windows-1252"))))
        .containsExactly("§ 5–9 ”Översyn” … 100 €");
  }

  @Test
  void takesTextWithoutSwedishLettersForWindows() throws Exception {
    assertThat(lines("Anna Ek 5 \u00A7 och s\u00E5 vidare".getBytes(ISO_8859_1)))
        .containsExactly("Anna Ek 5 § och så vidare");
    assertThat(
            lines("Anna Ek med flera\u2026 100 \u20AC".getBytes(Charset.forName("windows-1252"))))
        .containsExactly("Anna Ek med flera… 100 €");
  }

  @Test
  void readsUtf8ThatWasCutInTheMiddleOfALetter() throws Exception {
    byte[] whole = MINUTES.repeat(3).concat("Å").getBytes(UTF_8);
    assertThat(lines(Arrays.copyOf(whole, whole.length - 1)).getFirst())
        .isEqualTo("Anteckningar från Åsarnas nätverk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n\nc", "a\rb\r\rc", "a\r\nb\r\n\r\nc\r\n", "a\n\fb\n\n\fc\f\n"})
  void keepsLineNumbersWhateverEndsTheLines(String text) throws Exception {
    assertThat(lines(text.getBytes(UTF_8))).containsExactly("a", "b", "", "c");
  }

  @Test
  void beginsALineAtAFormFeedInsideOne() throws Exception {
    assertThat(lines("slut\f7. Ny sida".getBytes(UTF_8))).containsExactly("slut", "7. Ny sida");
  }

  @Test
  void keepsTabsAndLeadingBlanks() throws Exception {
    assertThat(lines("Deltagare\tAnna\n \tBo".getBytes(UTF_8)))
        .containsExactly("Deltagare\tAnna", " \tBo");
  }

  @Test
  void makesInvisibleCharactersInvisible() throws Exception {
    String text =
        "Mo\u0308tet\u00A0den 5\u202Fmars\u200B i Sjo\u00ADhult, o\uFB03ciellt\u0000 "
            + "och mer text så att en enda nolla inte gör filen binär, som den annars vore";
    assertThat(lines(text.getBytes(UTF_8)).getFirst())
        .startsWith("Mötet den 5 mars i Sjohult, officiellt  och mer");
  }

  @Test
  void refusesBinaryFilesAndEndlessLines() {
    assertRefused(UnreadableReason.NOT_TEXT, new byte[] {(byte) 0x80, 2, 3, 4, 5, 6, 7, 8});
    assertRefused(UnreadableReason.NOT_TEXT, "a".repeat(200_000).getBytes(UTF_8));
  }

  private static void assertRefused(UnreadableReason reason, byte[] content) {
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> lines(content))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static List<String> lines(byte[] content) throws UnreadableDocument {
    return PlainText.lines(new SourceFile("a.txt", content));
  }
}
