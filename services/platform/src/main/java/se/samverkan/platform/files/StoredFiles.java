package se.samverkan.platform.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.refusals.Refusal;

/** Keeps the content of files beside the events. The same content is kept once. */
@Component
public class StoredFiles {

  /** Bytes that a file has at most. */
  static final int MOST_BYTES = 25 * 1024 * 1024;

  private static final String KEEP =
      "insert into stored_file (sha256, media_type, size, content) values (?, ?, ?, ?)"
          + " on conflict do nothing";
  private static final String FIND = "select media_type, content from stored_file where sha256 = ?";

  private final JdbcTemplate jdbc;

  StoredFiles(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /**
   * Keeps the content and says what a command needs to attach it.
   *
   * @throws Refusal {@code FILE_EMPTY}, {@code FILE_TOO_LARGE} or {@code FILE_TYPE_NOT_ALLOWED}
   */
  public StoredFile keep(String name, byte[] content) {
    if (content.length == 0) {
      throw new Refusal(FileRefusal.FILE_EMPTY, "file", "The file " + name + " is empty.");
    }
    if (content.length > MOST_BYTES) {
      throw tooLarge();
    }
    FileType type =
        FileType.of(name, content)
            .orElseThrow(
                () ->
                    new Refusal(
                        FileRefusal.FILE_TYPE_NOT_ALLOWED,
                        "file",
                        "A file has content and ending of one of: " + FileType.endings() + "."));
    return keepAs(type.mediaType(), name, content);
  }

  /**
   * Keeps what was written here and not by whoever sends files, whatever its type.
   *
   * @throws Refusal {@code FILE_TOO_LARGE}
   */
  public StoredFile keepWritten(String name, String mediaType, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw tooLarge();
    }
    return keepAs(mediaType, name, content);
  }

  private StoredFile keepAs(String mediaType, String name, byte[] content) {
    String sha256 = sha256(content);
    jdbc.update(KEEP, sha256, mediaType, content.length, content);
    return new StoredFile(name, mediaType, content.length, sha256);
  }

  /** The content with its media type. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(String mediaType, byte[] bytes) {}

  /**
   * The content under a hash.
   *
   * @throws Refusal {@code UNKNOWN_FILE}
   */
  public Content content(String sha256) {
    List<Content> found =
        jdbc.query(
            FIND,
            (row, number) -> new Content(row.getString("media_type"), row.getBytes("content")),
            sha256);
    if (found.isEmpty()) {
      throw new Refusal(FileRefusal.UNKNOWN_FILE, "sha256", "There is no file with this hash.");
    }
    return found.getFirst();
  }

  static Refusal tooLarge() {
    return new Refusal(
        FileRefusal.FILE_TOO_LARGE,
        "file",
        "A file has at most " + MOST_BYTES / (1024 * 1024) + " MB.");
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
