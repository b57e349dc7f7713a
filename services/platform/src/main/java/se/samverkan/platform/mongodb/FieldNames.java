package se.samverkan.platform.mongodb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of fields as they stand in BSON, to be found there without reading the other ones. */
final class FieldNames {

  private final String[] names;
  private final byte[][] written;

  FieldNames(Set<String> names) {
    this.names = names.toArray(String[]::new);
    this.written =
        Arrays.stream(this.names)
            .map(name -> name.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  int size() {
    return names.length;
  }

  /** The one that is written there; null where it is another name. */
  @Nullable String at(byte[] bson, int from, int to) {
    for (int i = 0; i < names.length; i++) {
      if (Arrays.equals(bson, from, to, written[i], 0, written[i].length)) {
        return names[i];
      }
    }
    return null;
  }
}
