package se.samverkan.platform.readmodels;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** The values at a path in dots; every element of a list on the way counts, as in a query. */
final class FieldValues {

  private FieldValues() {}

  static List<Object> of(Document document, String path) {
    Stream<Object> values = Stream.of(document);
    for (String step : path.split("\\.", -1)) {
      String key = step.equals("id") ? "_id" : step;
      values = values.flatMap(value -> step(value, key));
    }
    return values.toList();
  }

  private static Stream<Object> step(Object value, String key) {
    Object next = value instanceof Document document ? document.get(key) : null;
    return next instanceof Collection<?> elements
        ? elements.stream().map(Object.class::cast)
        : Stream.ofNullable(next);
  }
}
