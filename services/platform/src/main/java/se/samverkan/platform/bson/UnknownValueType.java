package se.samverkan.platform.bson;

import java.io.Serial;
import java.lang.reflect.Type;

/** A record of a read model contains what nobody has said how to store. */
public final class UnknownValueType extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownValueType(Type type) {
    super("It is not known how a value of " + type.getTypeName() + " is stored");
  }

  private UnknownValueType(String message, UnknownValueType cause) {
    super(message, cause);
  }

  /** The same, with the place where it is. */
  UnknownValueType in(Class<?> record, String component) {
    return new UnknownValueType(
        getMessage() + ", in " + record.getTypeName() + "." + component, this);
  }
}
