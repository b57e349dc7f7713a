package se.samverkan.minutesreader.documents.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;

/** What a ZIP file without a Word document in it is. */
enum OtherPackage {
  OPEN_DOCUMENT(
      "an OpenDocument file (.odt, .ods or .odp)", "en OpenDocument-fil (.odt, .ods eller .odp)"),
  SPREADSHEET("a spreadsheet (.xlsx)", "ett kalkylblad (.xlsx)"),
  PRESENTATION("a presentation (.pptx)", "en presentation (.pptx)"),
  ARCHIVE("a packed archive", "ett packat arkiv");

  final String english;
  final String swedish;

  OtherPackage(String english, String swedish) {
    this.english = english;
    this.swedish = swedish;
  }

  static OtherPackage of(PackageParts parts) throws IOException {
    if (parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin")) {
      return SPREADSHEET;
    }
    if (parts.has("ppt/presentation.xml")) {
      return PRESENTATION;
    }
    if (parts.has("mimetype")) {
      try (InputStream in = parts.open("mimetype")) {
        String type = new String(in.readNBytes(100), US_ASCII);
        return type.contains("opendocument") ? OPEN_DOCUMENT : ARCHIVE;
      }
    }
    return ARCHIVE;
  }
}
