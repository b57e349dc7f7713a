package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event, field and word of a vocabulary has words in both languages. */
class HistoryWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void nothingIsWithoutWords(String language) {
    HistoryWords words = HistoryWords.of(language);
    Set<String> without = new TreeSet<>();
    EventTypesByName.all()
        .forEach(
            (name, type) -> {
              if (words.event(name).equals(name)) {
                without.add("event." + name);
              }
              for (Class<?> each : reachable(type, new HashSet<>())) {
                missing(words, each).forEach(without::add);
              }
            });
    assertThat(without).isEmpty();
  }

  private static Stream<String> missing(HistoryWords words, Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .filter(constant -> words.value(type, constant).equals(constant))
            .map(constant -> "value." + type.getSimpleName() + "." + constant)
        : Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> words.field(name).equals(name))
            .map(name -> "field." + name);
  }

  private static Set<Class<?>> reachable(Class<?> type, Set<Class<?>> found) {
    if ((type.isRecord() || type.isEnum()) && found.add(type) && type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        classes(component.getGenericType()).forEach(each -> reachable(each, found));
      }
    }
    return found;
  }

  private static Stream<Class<?>> classes(Type type) {
    return switch (type) {
      case Class<?> raw -> Stream.of(raw);
      case ParameterizedType of ->
          Arrays.stream(of.getActualTypeArguments()).flatMap(HistoryWordsTest::classes);
      default -> Stream.empty();
    };
  }
}
