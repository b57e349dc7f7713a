package se.samverkan.platform.kept;

import java.util.LinkedHashMap;
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

  /** The same, with the names of the collections and nothing that is in them. */
  public Kept emptied() {
    Map<String, List<RawBsonDocument>> empty = new LinkedHashMap<>();
    documents.keySet().forEach(name -> empty.put(name, List.of()));
    return new Kept(code, last, tokens, empty);
  }

  /**
   * How far a processor has come, as its serializer wrote it.
   *
   * @param type serialized type
   */
  public record KeptToken(String processor, String type, String json) {}
}
