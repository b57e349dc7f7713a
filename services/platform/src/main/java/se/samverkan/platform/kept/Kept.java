package se.samverkan.platform.kept;

import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;

/**
 * Documents with how far the processors that keep them have come.
 *
 * @param code fingerprint of what made the documents
 * @param last event that any of the processors has seen
 * @param documents by collection
 */
public record Kept(
    String code,
    LastEvent last,
    List<KeptToken> tokens,
    Map<String, List<RawBsonDocument>> documents) {

  /**
   * How far a processor has come, as its serializer wrote it.
   *
   * @param type serialized type
   */
  public record KeptToken(String processor, String type, String json) {}
}
