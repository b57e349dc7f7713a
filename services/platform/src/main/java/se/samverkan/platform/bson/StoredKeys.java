package se.samverkan.platform.bson;

import java.time.LocalDate;
import java.time.LocalTime;

/** Keys of maps as names of fields. */
public final class StoredKeys {

  /** What stands for a dot, which a query would take for a step into a document. */
  public static final String FOR_DOT = "·";

  private StoredKeys() {}

  static String of(Object key) {
    return switch (key) {
      case String text -> text.replace(".", FOR_DOT);
      case Enum<?> constant -> constant.toString().replace(".", FOR_DOT);
      case LocalDate date -> date.toString();
      case LocalTime time -> time.toString().replace(".", FOR_DOT);
      case Integer number -> number.toString();
      case Long number -> number.toString();
      default -> throw new UnknownValueType(key.getClass());
    };
  }
}
