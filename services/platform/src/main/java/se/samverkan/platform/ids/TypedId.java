package se.samverkan.platform.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/**
 * An id that says what it identifies: {@code prefix_} and up to 64 letters, digits or hyphens.
 * Implemented by records whose {@code toString} is the value, as the event store keys streams by
 * it.
 */
public interface TypedId {

  String value();

  /**
   * Returns the value when it has the form, else refuses it.
   *
   * @throws Refusal {@code MALFORMED_ID}, naming {@code prefix + "Id"} as the field
   */
  static String require(String prefix, String value) {
    if (!Form.matches(prefix, value)) {
      throw new Refusal(
          InputRefusal.MALFORMED_ID,
          prefix + "Id",
          "An id has the form " + prefix + "_ and up to 64 letters, digits or hyphens.");
    }
    return value;
  }

  /** A new id that nothing has yet. */
  static String random(String prefix) {
    return prefix + "_" + UUID.randomUUID();
  }

  /** The same id every time for the same parts; other parts give another id. */
  static String derived(String prefix, String... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      return prefix + "_" + HexFormat.of().formatHex(sha256.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an id may look like. */
  final class Form {
    private static final Pattern REST = Pattern.compile("_[A-Za-z0-9-]{1,64}");

    private Form() {}

    static boolean matches(String prefix, String value) {
      return value.startsWith(prefix) && REST.matcher(value.substring(prefix.length())).matches();
    }
  }
}
