package se.samverkan.workplans.workplan;

import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.events.workplans.StoredFile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.WorkPlansRefusal;

/**
 * A stored file that is an appendix.
 *
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal digits
 */
public record AppendixFile(String name, String mediaType, int size, String sha256) {

  private static final Set<String> TYPES =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation",
          "text/plain",
          "text/x-web-markdown",
          "image/png",
          "image/jpeg");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PATH = Pattern.compile("[/\\\\]");

  public AppendixFile {
    name = PlainText.required("name", name, PlainText.LINE);
    require(
        !PATH.matcher(name).find(),
        WorkPlansRefusal.APPENDIX_NAME_HAS_A_PATH,
        "name",
        "The name of a file has no path.");
    require(
        TYPES.contains(mediaType),
        WorkPlansRefusal.APPENDIX_TYPE_NOT_ALLOWED,
        "mediaType",
        "An appendix is a document, table, text or picture of a usual type.");
    require(
        size > 0, WorkPlansRefusal.APPENDIX_EMPTY, "size", "An appendix has at least one byte.");
    require(
        SHA256.matcher(sha256).matches(),
        WorkPlansRefusal.APPENDIX_HASH_MALFORMED,
        "sha256",
        "A SHA-256 has 64 lower-case hexadecimal digits.");
  }

  StoredFile value() {
    return new StoredFile(name, mediaType, size, sha256);
  }

  private static void require(boolean holds, WorkPlansRefusal code, String field, String sentence) {
    if (!holds) {
      throw new Refusal(code, field, sentence);
    }
  }
}
