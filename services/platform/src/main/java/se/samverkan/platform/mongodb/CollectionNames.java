package se.samverkan.platform.mongodb;

import java.util.Objects;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * In which collection documents are. Spring Data would look at every property of a document to say
 * so.
 */
public final class CollectionNames {

  private CollectionNames() {}

  /** What the class of the documents says by {@link Document}. */
  public static String of(Class<?> type) {
    return Objects.requireNonNull(
            type.getAnnotation(Document.class),
            () -> type + " does not say in which collection its documents are")
        .value();
  }
}
