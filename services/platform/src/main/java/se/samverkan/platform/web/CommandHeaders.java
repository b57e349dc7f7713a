package se.samverkan.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import se.samverkan.platform.commands.RetryKey;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the sender of a command may add in headers. */
final class CommandHeaders {

  static final String IF_MATCH = "If-Match";
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,18})\"?\\s*");
  private static final Pattern KEY = Pattern.compile("\\s*\"?([\\x21\\x23-\\x7e]{1,200})\"?\\s*");

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private CommandHeaders() {}

  /** How much the sender has seen of what the command changes, when it says so. */
  static OptionalLong expectedPosition(ServerHttpRequest request) {
    String header = request.getHeaders().getFirst(IF_MATCH);
    if (header == null || header.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher tag = TAG.matcher(header);
    if (!tag.matches()) {
      throw new Refusal(
          InputRefusal.FIELD_MALFORMED, IF_MATCH, "If-Match takes the ETag of an earlier answer.");
    }
    return OptionalLong.of(Long.parseLong(tag.group(1)));
  }

  /** The key of the command, when the sender gives it one. */
  static @Nullable RetryKey retryKey(ServerHttpRequest request, String actor, ObjectNode body) {
    String header = request.getHeaders().getFirst(IDEMPOTENCY_KEY);
    if (header == null) {
      return null;
    }
    Matcher key = KEY.matcher(header);
    if (!key.matches()) {
      throw new Refusal(
          InputRefusal.FIELD_MALFORMED,
          IDEMPOTENCY_KEY,
          "Idempotency-Key takes 1 to 200 visible ASCII characters.");
    }
    return new RetryKey(actor, key.group(1), fingerprint(request, body));
  }

  private static String fingerprint(ServerHttpRequest request, ObjectNode body) {
    String sent = request.getPath().value() + "\n" + SORTED.writeValueAsString(body);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
