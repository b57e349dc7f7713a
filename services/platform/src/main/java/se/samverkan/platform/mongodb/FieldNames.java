package se.samverkan.platform.mongodb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names of fields as they stand in BSON, to be found there without reading the other ones. */
final class FieldNames {

  private final String[] names;
  private final byte[][] written;
  private final @Nullable FieldNames[] within;

  /**
   * @param paths such as {@code date} and {@code outcome.status}
   */
  FieldNames(Set<String> paths) {
    Map<String, Set<String>> rests = new TreeMap<>();
    for (String path : paths) {
      int dot = path.indexOf('.');
      if (dot > 0) {
        rests
            .computeIfAbsent(path.substring(0, dot), first -> new TreeSet<>())
            .add(path.substring(dot + 1));
      }
    }
    paths.stream()
        .filter(path -> path.indexOf('.') <= 0)
        .forEach(path -> rests.put(path, Set.of()));
    this.names = rests.keySet().toArray(String[]::new);
    this.written =
        Arrays.stream(names)
            .map(name -> name.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    this.within =
        rests.values().stream()
            .map(rest -> rest.isEmpty() ? null : new FieldNames(rest))
            .toArray(FieldNames[]::new);
  }

  int size() {
    return names.length;
  }

  /** Which of them is written there; -1 where it is another name. */
  int at(byte[] bson, int from, int to) {
    for (int i = 0; i < names.length; i++) {
      if (Arrays.equals(bson, from, to, written[i], 0, written[i].length)) {
        return i;
      }
    }
    return -1;
  }

  String name(int which) {
    return names[which];
  }

  /** Those that are asked for of a document in that field; null for all of it. */
  @Nullable FieldNames within(int which) {
    return within[which];
  }
}
