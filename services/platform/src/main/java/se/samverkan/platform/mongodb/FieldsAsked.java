package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of documents an answer depends on, by the names of the outermost ones. */
final class FieldsAsked {

  private static final Set<String> OF_QUERIES = Set.of("$and", "$or", "$nor");
  private static final Set<String> WHOLE_DOCUMENTS = Set.of("$$ROOT", "$$CURRENT");

  private FieldsAsked() {}

  /** Those that tell what is found, and in which order; empty where it takes all of a document. */
  static Optional<Set<String>> by(Document query, @Nullable Document orderBy) {
    Set<String> names = new HashSet<>();
    if (orderBy != null) {
      orderBy.keySet().stream().map(FieldsAsked::outermost).forEach(names::add);
    }
    return ofQuery(query, names) ? Optional.of(names) : Optional.empty();
  }

  /**
   * Those that the groups are made of which documents are put into; empty where it takes all of a
   * document, or where they are not put into groups.
   *
   * @param stages of an aggregation
   */
  static Optional<Set<String>> byGroups(@Nullable Object stages) {
    Set<String> names = new HashSet<>();
    if (stages instanceof Collection<?> all) {
      for (Object each : all) {
        if (each instanceof Document stage && stage.get("$match") instanceof Document query) {
          if (!ofQuery(query, names)) {
            return Optional.empty();
          }
        } else if (each instanceof Document stage && stage.containsKey("$group")) {
          return ofExpression(stage, names) ? Optional.of(names) : Optional.empty();
        } else {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The first part of a path such as {@code items.matterId}. */
  static String outermost(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static boolean ofQuery(Document query, Set<String> names) {
    return query.entrySet().stream().allMatch(e -> ofDemand(e.getKey(), e.getValue(), names));
  }

  private static boolean ofDemand(String field, @Nullable Object value, Set<String> names) {
    if (!field.startsWith("$")) {
      names.add(outermost(field));
      return true;
    }
    return OF_QUERIES.contains(field)
        && value instanceof Collection<?> queries
        && queries.stream().allMatch(each -> each instanceof Document q && ofQuery(q, names));
  }

  private static boolean ofExpression(@Nullable Object expression, Set<String> names) {
    return switch (expression) {
      case String text -> {
        if (text.startsWith("$") && !text.startsWith("$$")) {
          names.add(outermost(text.substring(1)));
        }
        yield !WHOLE_DOCUMENTS.contains(outermost(text));
      }
      case Document parts -> parts.values().stream().allMatch(each -> ofExpression(each, names));
      case Collection<?> parts -> parts.stream().allMatch(each -> ofExpression(each, names));
      case null, default -> true;
    };
  }
}
