package se.samverkan.platform.withheld;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * What somebody sees of all that they ask for at once: of documents that have some of the fields,
 * those in which one of the fields is, or holds, one of the values. Other documents are seen as
 * they are. It is part of every query, so counts and pages are of what is left.
 */
public record Narrowed(Set<String> fields, Set<String> values) {

  public Narrowed {
    fields = Set.copyOf(fields);
    values = Set.copyOf(values);
  }

  /** Narrows everything that is asked in the chain. */
  public Function<Context, Context> forAllThatIsAsked() {
    return context -> context.put(Narrowed.class, this);
  }

  /** To what this chain is narrowed; empty when it is not. */
  public static Mono<Optional<Narrowed>> here() {
    return Mono.deferContextual(context -> Mono.just(context.<Narrowed>getOrEmpty(Narrowed.class)));
  }

  /**
   * What a document is to be.
   *
   * @param known the fields that documents of its collection have
   */
  Bson filter(Collection<String> known) {
    List<Document> any =
        fields.stream()
            .filter(known::contains)
            .map(field -> new Document(field, new Document("$in", List.copyOf(values))))
            .toList();
    return any.isEmpty() ? new Document() : new Document("$or", any);
  }
}
