package se.samverkan.platform.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of files that may be attached, told by content and ending together. */
enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  TEXT("text/plain", "txt"),
  MARKDOWN("text/x-web-markdown", "md");

  private static final Tika TIKA = new Tika();

  private final String mediaType;
  private final String ending;

  FileType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  static String endings() {
    return String.join(", ", Arrays.stream(values()).map(type -> type.ending).toList());
  }

  /** The type, when content and ending agree on one that is allowed. */
  static Optional<FileType> of(String name, byte[] content) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.jpeg$", ".jpg");
    String byContentAndName = TIKA.detect(content, lower);
    return Arrays.stream(values())
        .filter(
            type -> type.mediaType.equals(byContentAndName) && lower.endsWith("." + type.ending))
        .findFirst();
  }
}
