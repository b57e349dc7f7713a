package se.samverkan.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that the JSON of a command may have: a component of its record, or a parameter of the
 * factory that a value is read by.
 *
 * @param required whether it must have a value; a list that is missing is empty
 */
public record CommandField(String name, Type type, boolean required) {

  /** Reflection makes them anew each time it is asked, which took a fifth of a request. */
  private static final ClassValue<List<CommandField>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<CommandField> computeValue(Class<?> type) {
          return declared(type);
        }
      };

  /** The fields of a command or of a value in it, in the order in which they are declared. */
  public static List<CommandField> of(Class<?> type) {
    return FIELDS.get(type);
  }

  private static List<CommandField> declared(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(
              component ->
                  new CommandField(
                      component.getName(),
                      component.getGenericType(),
                      required(component.getType(), component.getAnnotatedType())))
          .toList();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst()
        .map(CommandField::parameters)
        .orElse(List.of());
  }

  /** The field of that name. */
  static Optional<CommandField> of(Class<?> type, String name) {
    return of(type).stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The class of its value, or of the values of its list. */
  public Class<?> valueType() {
    Type value = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    return value instanceof Class<?> known ? known : Object.class;
  }

  public boolean isList() {
    return type instanceof ParameterizedType list && List.class.equals(list.getRawType());
  }

  private static List<CommandField> parameters(Method factory) {
    return Arrays.stream(factory.getParameters()).map(CommandField::of).toList();
  }

  private static CommandField of(Parameter parameter) {
    JsonProperty property = parameter.getAnnotation(JsonProperty.class);
    return new CommandField(
        property == null ? parameter.getName() : property.value(),
        parameter.getParameterizedType(),
        required(parameter.getType(), parameter.getAnnotatedType()));
  }

  private static boolean required(Class<?> type, AnnotatedType annotated) {
    return !List.class.equals(type) && !annotated.isAnnotationPresent(Nullable.class);
  }
}
