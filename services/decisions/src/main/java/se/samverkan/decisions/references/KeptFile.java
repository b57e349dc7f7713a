package se.samverkan.decisions.references;

import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.events.decisions.StoredFile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/**
 * A file whose content was stored before it is referred to.
 *
 * @param size in bytes
 * @param sha256 64 hexadecimal digits in lower case
 */
public record KeptFile(String name, String mediaType, int size, String sha256) {

  private static final Set<String> MEDIA_TYPES =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "text/plain",
          "text/markdown");
  private static final Pattern SLASH = Pattern.compile("[/\\\\]");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public KeptFile {
    name = PlainText.required("name", name, PlainText.LINE);
    require(
        !SLASH.matcher(name).find(),
        FileRefusal.FILE_NAME_HAS_A_SLASH,
        "name",
        "The name of a file has no slash.");
    require(
        MEDIA_TYPES.contains(mediaType),
        FileRefusal.FILE_TYPE_NOT_ALLOWED,
        "mediaType",
        "A file is PDF, Word, OpenDocument, plain text or Markdown.");
    require(size > 0, FileRefusal.FILE_EMPTY, "size", "A file has at least one byte.");
    require(
        SHA_256.matcher(sha256).matches(),
        FileRefusal.FILE_HASH_MALFORMED,
        "sha256",
        "A SHA-256 is 64 hexadecimal digits in lower case.");
  }

  /** As an event holds it. */
  public StoredFile stored() {
    return new StoredFile(name, mediaType, size, sha256);
  }

  private static void require(boolean holds, FileRefusal code, String field, String sentence) {
    if (!holds) {
      throw new Refusal(code, field, sentence);
    }
  }
}
