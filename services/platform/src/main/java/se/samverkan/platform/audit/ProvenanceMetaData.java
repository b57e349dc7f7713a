package se.samverkan.platform.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

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

  private static String text(Map<String, ?> metaData, String key) {
    return Objects.requireNonNullElse((String) metaData.get(key), UNKNOWN);
  }

  private static void putIfKnown(Map<String, Object> entries, String key, @Nullable Object value) {
    if (value != null) {
      entries.put(key, value);
    }
  }
}
