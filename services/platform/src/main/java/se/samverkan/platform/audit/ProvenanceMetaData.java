package se.samverkan.platform.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Writes provenance into the metadata of a message and reads it back. */
public final class ProvenanceMetaData {

  static final String ACTOR = "actor";
  static final String ROLE = "role";
  static final String MEANS = "means";
  static final String REQUEST_ID = "requestId";
  static final String CAUSE = "cause";
  static final String SOURCE_FILE = "sourceFile";
  static final String SOURCE_LINE = "sourceLine";

  private static final String UNKNOWN = "unknown";

  private static final ObjectReader STORED = JsonMapper.builder().build().readerFor(Stored.class);

  private ProvenanceMetaData() {}

  public static MetaData write(Provenance provenance) {
    Map<String, Object> entries = new HashMap<>();
    entries.put(ACTOR, provenance.actor());
    entries.put(ROLE, provenance.role());
    entries.put(MEANS, provenance.means());
    entries.put(REQUEST_ID, provenance.requestId());
    putIfKnown(entries, CAUSE, provenance.cause());
    putIfKnown(entries, SOURCE_FILE, provenance.sourceFile());
    putIfKnown(entries, SOURCE_LINE, provenance.sourceLine());
    return MetaData.from(entries);
  }

  public static Provenance read(Map<String, ?> metaData) {
    return new Provenance(
        text(metaData, ACTOR),
        text(metaData, ROLE),
        text(metaData, MEANS),
        text(metaData, REQUEST_ID),
        (String) metaData.get(CAUSE),
        (String) metaData.get(SOURCE_FILE),
        metaData.get(SOURCE_LINE) instanceof Number line ? line.intValue() : null);
  }

  /**
   * What stored metadata says.
   *
   * @param json as the events have it
   */
  public static Provenance read(byte[] json) {
    return STORED.<Stored>readValue(json).read();
  }

  /** The entries of it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Stored(
      @Nullable String actor,
      @Nullable String role,
      @Nullable String means,
      @Nullable String requestId,
      @Nullable String cause,
      @Nullable String sourceFile,
      @Nullable Integer sourceLine) {

    Provenance read() {
      return new Provenance(
          known(actor), known(role), known(means), known(requestId), cause, sourceFile, sourceLine);
    }
  }

  private static String text(Map<String, ?> metaData, String key) {
    return known((String) metaData.get(key));
  }

  private static String known(@Nullable String text) {
    return Objects.requireNonNullElse(text, UNKNOWN);
  }

  private static void putIfKnown(Map<String, Object> entries, String key, @Nullable Object value) {
    if (value != null) {
      entries.put(key, value);
    }
  }
}
