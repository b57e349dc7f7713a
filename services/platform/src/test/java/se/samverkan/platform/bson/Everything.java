package se.samverkan.platform.bson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/** A document with every kind of value that documents have, and each of them missing. */
@Document("everything")
record Everything(
    String id,
    String text,
    @Nullable String noText,
    Weather weather,
    int number,
    @Nullable Integer boxed,
    long large,
    @Nullable Long boxedLarge,
    double share,
    boolean yes,
    @Nullable Boolean perhaps,
    LocalDate day,
    LocalTime time,
    Instant moment,
    byte[] data,
    List<String> texts,
    List<Integer> numbers,
    List<LocalDate> days,
    List<List<String>> rows,
    Set<String> names,
    Inner inner,
    List<Inner> inners,
    Map<String, String> byName,
    Map<String, List<Inner>> innersByName,
    TreeMap<LocalDate, Inner> byDay,
    Map<Weather, Long> byWeather,
    Shape shape,
    List<Shape> shapes,
    Of<Inner> of,
    Object anything) {

  /** One with a body of its own, which makes it a class of its own. */
  enum Weather {
    SUN,
    RAIN {
      @Override
      boolean isWet() {
        return true;
      }
    };

    boolean isWet() {
      return false;
    }
  }

  /** One that contains others of its kind, has an id, and says more than its components. */
  record Inner(String id, @Nullable String text, List<Inner> inners) {
    boolean isEmpty() {
      return inners.isEmpty();
    }

    public boolean isLeaf() {
      return inners.isEmpty();
    }

    public int getDepth() {
      return inners.stream().mapToInt(Inner::getDepth).max().orElse(0) + 1;
    }
  }

  /** Whose kind only the value tells. */
  sealed interface Shape {}

  record Round(int radius) implements Shape {}

  record Square(LocalDate since, @Nullable Shape within) implements Shape {}

  /** Whose content only the value tells. */
  record Of<T>(T content, String by) {}
}
