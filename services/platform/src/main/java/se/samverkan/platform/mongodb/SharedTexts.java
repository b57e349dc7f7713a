package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instance for texts that are equal, as most of a stored document is the names of its fields
 * and texts that many others have too, each read from the wire as an object of its own.
 *
 * <p>Remembers as many texts as it has places, a later one instead of an earlier, so some are kept
 * twice.
 */
final class SharedTexts {

  private static final int NAMES = 1 << 12;
  private static final int VALUES = 1 << 16;

  // Texts are immutable, so whoever sees an older one in a place only shares less.
  private final @Nullable String[] names = new String[NAMES];
  private final @Nullable String[] values = new String[VALUES];

  /** The same document, in objects of its own but for what cannot be changed. */
  Document in(Document document) {
    Document shared = new Document();
    document.forEach((name, value) -> shared.put(one(names, name), ofValue(value)));
    return shared;
  }

  private @Nullable Object ofValue(@Nullable Object value) {
    return switch (value) {
      case String text -> one(values, text);
      case Document document -> in(document);
      case List<?> list -> {
        List<@Nullable Object> shared = new ArrayList<>(list.size());
        list.forEach(element -> shared.add(ofValue(element)));
        yield shared;
      }
      case null, default -> value;
    };
  }

  private static String one(@Nullable String[] places, String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & places.length - 1;
    String known = places[place];
    if (known != null && known.equals(text)) {
      return known;
    }
    places[place] = text;
    return text;
  }
}
