package se.samverkan.events;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What the components of a record say of its stored fields. */
public final class Fields {

  private Fields() {}

  public static boolean mayBeMissing(RecordComponent field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
