package se.samverkan.application.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import se.samverkan.application.openapi.Example;
import se.samverkan.application.openapi.Examples;

/**
 * Commands as they may come: those of the story that the examples tell, some left out, and between
 * them commands that were sent before, said of something else or with other values.
 */
final class RandomStory {

  private static final int LEFT_OUT_OF_100 = 4;
  private static final int SAID_OTHERWISE_OF_100 = 60;
  private static final int OTHER_VALUE_OF_100 = 30;

  private static final Pattern ID = Pattern.compile("[a-z-]+_[a-zåäö0-9-]+");

  /** Made from other ids; only in the story as it is written are they known beforehand. */
  private static final Pattern DERIVED = Pattern.compile("[a-z-]+_[0-9a-f]{32}");

  private static final Pattern NO_COMMAND =
      Pattern.compile(
          "/api/(read-models|automations|minutes-imports|accounts|me|sessions|sign-in).*");

  private final Random random;
  private final String world;
  private final Map<String, List<Object>> saidOf = new HashMap<>();
  private final Map<Example, Set<Object>> firstNamedBy = new HashMap<>();
  private int fresh;

  /**
   * A story.
   *
   * @param world what its ids end with, so that several stories happen beside each other
   */
  RandomStory(long seed, String world) {
    this.random = new Random(seed);
    this.world = world;
  }

  /** In the order in which they are to be sent; many will be refused. */
  List<Example> commands() {
    List<Example> commands = new ArrayList<>();
    List<Example> before = new ArrayList<>();
    Set<Object> named = new HashSet<>();
    for (Example example : Examples.ofStory().inOrder()) {
      if (!example.method().equals(HttpMethod.POST)
          || NO_COMMAND.matcher(example.address()).matches()
          || chance(LEFT_OUT_OF_100)) {
        continue;
      }
      listen(example, named);
      commands.add(example);
      before.add(example);
      if (chance(SAID_OTHERWISE_OF_100)) {
        commands.add(otherwise(before.get(random.nextInt(before.size()))));
      }
    }
    return commands.stream().map(each -> with(each, (name, value) -> inWorld(value))).toList();
  }

  private void listen(Example example, Set<Object> named) {
    Set<Object> first = new HashSet<>();
    example.with().forEach((name, value) -> said(name, value));
    body(example)
        .forEach(
            (name, value) -> {
              said(name, value);
              if (isId(value) && named.add(value)) {
                first.add(value);
              }
            });
    firstNamedBy.put(example, first);
  }

  private void said(String name, Object value) {
    saidOf.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  /** The same of something that is new, of something else that was spoken of, or with new words. */
  private Example otherwise(Example example) {
    Set<Object> first = Objects.requireNonNull(firstNamedBy.get(example));
    fresh++;
    return with(
        example,
        (name, value) -> {
          if (first.contains(value)) {
            return value + "-" + fresh;
          }
          List<Object> others = saidOf.getOrDefault(name, List.of());
          return others.isEmpty() || !chance(OTHER_VALUE_OF_100)
              ? value
              : others.get(random.nextInt(others.size()));
        });
  }

  private Object inWorld(Object value) {
    return switch (value) {
      case Map<?, ?> object -> {
        Map<Object, Object> moved = new LinkedHashMap<>();
        object.forEach((name, each) -> moved.put(name, inWorld(each)));
        yield moved;
      }
      case List<?> list -> list.stream().map(this::inWorld).toList();
      case String text when isId(text) && !DERIVED.matcher(text).matches() -> text + world;
      default -> value;
    };
  }

  private static Example with(Example example, BiFunction<String, Object, Object> change) {
    Map<String, Object> body = example.body();
    return new Example(
        example.method(),
        example.address(),
        example.says(),
        changed(example.with(), change),
        body == null ? null : changed(body, change),
        example.file());
  }

  private static Map<String, Object> changed(
      Map<String, Object> before, BiFunction<String, Object, Object> change) {
    Map<String, Object> after = new LinkedHashMap<>();
    before.forEach((name, value) -> after.put(name, change.apply(name, value)));
    return after;
  }

  private static Map<String, Object> body(Example example) {
    return Objects.requireNonNullElse(example.body(), Map.of());
  }

  private static boolean isId(Object value) {
    return value instanceof String text && ID.matcher(text).matches();
  }

  private boolean chance(int of100) {
    return random.nextInt(100) < of100;
  }
}
