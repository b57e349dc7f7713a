package se.samverkan.minutesreader.documents.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Finds the encoding of a text: byte order mark, then strict UTF-8, then UTF-16 by its zero bytes,
 * then the eight-bit encoding in which most Swedish letters stand where Swedish letters stand.
 *
 * <p>The general detectors count language statistics: ICU takes short Swedish texts for Turkish and
 * knows no Mac Roman.
 */
final class TextEncoding {

  /** Contains ISO 8859-1 but for control characters that no text has. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private TextEncoding() {}

  static String decode(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return without(3, content, UTF_8);
    }
    if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
      return without(4, content, UTF_32LE);
    }
    if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
      return without(4, content, UTF_32BE);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return without(2, content, UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return without(2, content, UTF_16BE);
    }
    return unmarkedUtf16(content)
        .map(charset -> new String(content, charset))
        .or(() -> strictUtf8(content))
        .or(() -> brokenUtf8(content))
        .orElseGet(() -> eightBit(content));
  }

  private static Optional<String> strictUtf8(byte[] content) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** A file that was cut or mended in the middle of a character is still UTF-8. */
  private static Optional<String> brokenUtf8(byte[] content) {
    String text = new String(content, UTF_8);
    long broken = text.chars().filter(character -> character == 0xFFFD).count();
    long beyondAscii = text.chars().filter(character -> character > '~').count();
    return beyondAscii > 10 * broken ? Optional.of(text) : Optional.empty();
  }

  /** Most characters of a Swedish text have a zero for their high byte. */
  private static Optional<Charset> unmarkedUtf16(byte[] content) {
    int pairs = content.length / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs * 2; i += 2) {
      evenZeros += content[i] == 0 ? 1 : 0;
      oddZeros += content[i + 1] == 0 ? 1 : 0;
    }
    if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.05) {
      return Optional.of(UTF_16LE);
    }
    return evenZeros > pairs * 0.7 && oddZeros < pairs * 0.05
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }

  private static String eightBit(byte[] content) {
    String windows = new String(content, WINDOWS_1252);
    String mac = new String(content, MAC_ROMAN);
    return SwedishLetters.inWords(mac) > SwedishLetters.inWords(windows) ? mac : windows;
  }

  private static String without(int mark, byte[] content, Charset charset) {
    return new String(content, mark, content.length - mark, charset);
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
