package se.samverkan.meetings.meeting;

import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.events.meetings.StoredFile;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * A file with a paper, kept elsewhere under the hash of its content.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record PaperContent(String name, String mediaType, int size, String sha256) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          "application/pdf",
          "text/plain",
          "text/markdown",
          "text/csv",
          "image/png",
          "image/jpeg",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  public PaperContent {
    name = PlainText.required("file.name", name, PlainText.LINE);
    Rule.require(
        new That(
            SHA256.matcher(sha256).matches()
                && size > 0
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0,
            PapersRefusal.PAPER_FILE_MALFORMED,
            "file",
            "A file has a name without slashes, a size and the SHA-256 of its content."),
        new That(
            MEDIA_TYPES.contains(mediaType),
            PapersRefusal.PAPER_TYPE_NOT_ALLOWED,
            "file.mediaType",
            "Papers are documents, tables, presentations, text or pictures."));
  }

  StoredFile value() {
    return new StoredFile(name, mediaType, size, sha256);
  }
}
