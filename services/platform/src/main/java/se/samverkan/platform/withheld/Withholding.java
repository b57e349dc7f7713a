package se.samverkan.platform.withheld;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is withheld at one moment.
 *
 * @param ids of things that are as if they were not there
 * @param parts what is left out of others, by their ids
 */
public record Withholding(Set<String> ids, Map<String, LeftOut> parts) {

  public Withholding {
    ids = Set.copyOf(ids);
    parts = Map.copyOf(parts);
  }

  private static final char OF_COLLECTION = '/';

  boolean isNothing() {
    return ids.isEmpty() && parts.isEmpty();
  }

  /** What is left out of what is about the thing. */
  public LeftOut of(String id) {
    return parts.getOrDefault(id, LeftOut.NOTHING);
  }

  /** Things withheld wherever they are named. */
  List<String> list() {
    return ids.stream().filter(id -> id.indexOf(OF_COLLECTION) < 0).toList();
  }

  /** Documents withheld in one collection alone. */
  List<String> documentsOf(String collection) {
    String before = collection + OF_COLLECTION;
    return ids.stream()
        .filter(id -> id.startsWith(before))
        .map(id -> id.substring(before.length()))
        .toList();
  }
}
