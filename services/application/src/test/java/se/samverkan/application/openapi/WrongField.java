package se.samverkan.application.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The body of an example in which the text at one path is replaced. */
record WrongField(String path, Map<String, Object> body, boolean ofDate, boolean changed) {

  private static final String CONTROL = "TEXT_HAS_CONTROL_CHARACTERS";

  /** One for every text of the body. */
  static List<WrongField> each(Example example, Function<String, Object> replacement) {
    List<WrongField> all = new ArrayList<>();
    Map<String, Object> body = Objects.requireNonNull(example.body());
    walk(body, "", replacement, (whole) -> whole, all);
    return all;
  }

  static boolean isDate(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  String[] codes() {
    return ofDate ? new String[] {"FIELD_MALFORMED"} : new String[] {CONTROL, "TEXT_TOO_LONG"};
  }

  /** {@code within} puts a changed value back into the whole body. */
  @SuppressWarnings("unchecked")
  private static void walk(
      Object value,
      String path,
      Function<String, Object> replacement,
      UnaryOperator<Object> within,
      List<WrongField> all) {
    switch (value) {
      case Map<?, ?> object ->
          object.forEach(
              (name, inner) ->
                  walk(
                      inner,
                      path.isEmpty() ? String.valueOf(name) : path + "." + name,
                      replacement,
                      changed -> {
                        Map<String, Object> copy =
                            new LinkedHashMap<>((Map<String, Object>) object);
                        copy.put(String.valueOf(name), changed);
                        return within.apply(copy);
                      },
                      all));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          int index = i;
          walk(
              Objects.requireNonNull(list.get(i)),
              path + "[" + i + "]",
              replacement,
              changed -> {
                List<Object> copy = new ArrayList<>(list);
                copy.set(index, changed);
                return within.apply(copy);
              },
              all);
        }
      }
      case String text -> {
        Object wrong = replacement.apply(text);
        boolean ofDate = isDate(text) || text.matches("\\d{2}:\\d{2}");
        all.add(
            new WrongField(
                path, (Map<String, Object>) within.apply(wrong), ofDate, !wrong.equals(text)));
      }
      default -> {
        // Only texts are made wrong.
      }
    }
  }
}
