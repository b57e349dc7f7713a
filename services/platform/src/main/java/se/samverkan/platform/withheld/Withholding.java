package se.samverkan.platform.withheld;

import java.util.List;
import java.util.Set;

/** The ids of one moment. */
record Withholding(Set<String> ids) {

  private static final char OF_COLLECTION = '/';

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
