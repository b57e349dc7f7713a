package se.samverkan.minutesreader.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;

/**
 * What a file is, told by its content; the ending of its name says nothing that can be relied on.
 */
enum DocumentFormat {
  TEXT("", ""),
  PDF("", ""),
  ZIP("", ""),
  ENCRYPTED_OFFICE("", ""),
  OLD_OFFICE(
      "a document of an older Office (.doc, .xls or .ppt)",
      "ett äldre Office-dokument (.doc, .xls eller .ppt)"),
  RTF("rich text (.rtf)", "RTF-text (.rtf)"),
  IMAGE("an image", "en bild"),
  WEB_PAGE("a web page (HTML)", "en webbsida (HTML)"),
  XML("an XML file", "en XML-fil"),
  POSTSCRIPT("a PostScript file", "en PostScript-fil"),
  ARCHIVE("a packed archive", "ett packat arkiv"),
  PROGRAM("a program", "ett program");

  final String english;
  final String swedish;

  DocumentFormat(String english, String swedish) {
    this.english = english;
    this.swedish = swedish;
  }

  static DocumentFormat of(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, 1024), ISO_8859_1);
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return hasEncryptedPackage(content) ? ENCRYPTED_OFFICE : OLD_OFFICE;
    }
    if (startsWithAny(head, "PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\b")) {
      return ZIP;
    }
    // PDF readers accept rubbish before the header, mail programs produce it.
    return head.contains("%PDF-") && !head.contains("%!PS") ? PDF : ofUnreadable(head);
  }

  private static DocumentFormat ofUnreadable(String head) {
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (startsWithAny(head, "\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*")
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
        || head.startsWith("ftyphei", 4)) {
      return IMAGE;
    }
    if (startsWithAny(head, "%!PS", "\u00C5\u00D0\u00D3\u00C6")) {
      return POSTSCRIPT;
    }
    if (startsWithAny(head, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!\u001A", "BZh9", "\u00FD7zXZ")) {
      return ARCHIVE;
    }
    if (startsWithAny(head, "\u007FELF", "MZ\u0090\0", "\u00CA\u00FE\u00BA\u00BE")) {
      return PROGRAM;
    }
    return ofMarkup(head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT));
  }

  private static DocumentFormat ofMarkup(String head) {
    if (startsWithAny(head, "<!doctype html", "<html")) {
      return WEB_PAGE;
    }
    if (head.startsWith("<?xml")) {
      return head.contains("<html") ? WEB_PAGE : XML;
    }
    return TEXT;
  }

  private static boolean startsWithAny(String head, String... signatures) {
    for (String signature : signatures) {
      if (head.startsWith(signature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEncryptedPackage(byte[] content) {
    return ByteSearch.indexOf(content, "EncryptedPackage".getBytes(UTF_16LE), 0) >= 0;
  }
}
