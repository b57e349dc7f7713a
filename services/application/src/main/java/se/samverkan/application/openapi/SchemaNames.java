package se.samverkan.application.openapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives every class that is described a name of its own. */
final class SchemaNames {

  private static final int MODULE = 2;

  private final Map<String, Class<?>> taken = new HashMap<>();

  /** The name of the class alone, or with its module before it where another one has that name. */
  String of(Class<?> type) {
    String name = simple(type);
    return taken.putIfAbsent(name, type) == null || taken.get(name) == type
        ? name
        : ofModule(type, name);
  }

  private String ofModule(Class<?> type, String name) {
    String module = module(type);
    String longer = module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1) + name;
    Class<?> other = taken.putIfAbsent(longer, type);
    if (other != null && other != type) {
      throw new IllegalStateException("Both " + other + " and " + type + " are " + longer);
    }
    return longer;
  }

  /** The module that the class belongs to, as its package says. */
  static String module(Class<?> type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > MODULE ? parts[MODULE] : "";
  }

  private static String simple(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : simple(outer) + type.getSimpleName();
  }
}
