package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of documents an answer depends on, by their paths. */
final class FieldsAsked {

  private static final String ID = "_id";
  private static final Set<String> OF_QUERIES = Set.of("$and", "$or", "$nor");
  private static final Set<String> WHOLE_DOCUMENTS = Set.of("$$ROOT", "$$CURRENT");

  private FieldsAsked() {}

  /** Those that tell what is found, and in which order; empty where it takes all of a document. */
  static Optional<Set<String>> by(Document query, @Nullable Document orderBy) {
    Set<String> paths = new HashSet<>();
    if (orderBy != null) {
      paths.addAll(orderBy.keySet());
    }
    return ofQuery(query, paths) ? Optional.of(paths) : Optional.empty();
  }

  /**
   * Those that are shown; empty where it is all of a document, all but some fields, or parts of
   * lists.
   */
  static Optional<Set<String>> shown(@Nullable Document projection) {
    if (projection == null) {
      return Optional.empty();
    }
    Set<String> paths = new HashSet<>(projection.keySet());
    paths.remove(ID);
    if (paths.isEmpty() || !paths.stream().map(projection::get).allMatch(FieldsAsked::isYes)) {
      return Optional.empty();
    }
    paths.add(ID);
    return Optional.of(paths);
  }

  private static boolean isYes(@Nullable Object asked) {
    return asked instanceof Boolean yes ? yes : asked instanceof Integer one && one == 1;
  }

  /**
   * Those that the groups are made of which documents are put into; empty where it takes all of a
   * document, or where they are not put into groups.
   *
   * @param stages of an aggregation
   */
  static Optional<Set<String>> byGroups(@Nullable Object stages) {
    Set<String> paths = new HashSet<>();
    if (stages instanceof Collection<?> all) {
      for (Object each : all) {
        if (each instanceof Document stage && stage.get("$match") instanceof Document query) {
          if (!ofQuery(query, paths)) {
            return Optional.empty();
          }
        } else if (each instanceof Document stage && stage.containsKey("$group")) {
          return ofExpression(stage, paths) ? Optional.of(paths) : Optional.empty();
        } else {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ofQuery(Document query, Set<String> paths) {
    return query.entrySet().stream().allMatch(e -> ofDemand(e.getKey(), e.getValue(), paths));
  }

  private static boolean ofDemand(String field, @Nullable Object value, Set<String> paths) {
    if (!field.startsWith("$")) {
      paths.add(field);
      return true;
    }
    return OF_QUERIES.contains(field)
        && value instanceof Collection<?> queries
        && queries.stream().allMatch(each -> each instanceof Document q && ofQuery(q, paths));
  }

  private static boolean ofExpression(@Nullable Object expression, Set<String> paths) {
    return switch (expression) {
      case String text -> {
        if (text.startsWith("$") && !text.startsWith("$$")) {
          paths.add(text.substring(1));
        }
        yield WHOLE_DOCUMENTS.stream().noneMatch(text::startsWith);
      }
      case Document parts -> parts.values().stream().allMatch(each -> ofExpression(each, paths));
      case Collection<?> parts -> parts.stream().allMatch(each -> ofExpression(each, paths));
      case null, default -> true;
    };
  }
}
