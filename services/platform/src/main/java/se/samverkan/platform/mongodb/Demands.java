package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;

/**
 * What a query demands of single fields, also where it says so within {@code $and}, as every query
 * does that is asked for somebody who may not see everything.
 */
final class Demands {

  private static final String AND = "$and";

  private Demands() {}

  /** One demand for each field, the first where there are several: no document meets fewer. */
  static Document of(Document query) {
    if (!query.containsKey(AND)) {
      return query;
    }
    Document demands = new Document();
    collect(query, demands);
    return demands;
  }

  private static void collect(Document query, Document demands) {
    query.forEach(
        (field, wanted) -> {
          if (AND.equals(field) && wanted instanceof Collection<?> all) {
            for (Object each : all) {
              if (each instanceof Document part) {
                collect(part, demands);
              }
            }
          } else {
            demands.putIfAbsent(field, wanted);
          }
        });
  }
}
