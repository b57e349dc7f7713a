package se.samverkan.platform.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import se.samverkan.platform.bson.Everything.Inner;
import se.samverkan.platform.bson.Everything.Of;
import se.samverkan.platform.bson.Everything.Round;
import se.samverkan.platform.bson.Everything.Square;
import se.samverkan.platform.bson.Everything.Weather;
import se.samverkan.platform.mongodb.ConverterOfReadModels;

/** The bytes are those that Spring's converter and the driver would make together. */
class RecordsAsBsonTest {

  private final MongoMappingContext mapping = ConverterOfReadModels.mapping();
  private final MappingMongoConverter spring = ConverterOfReadModels.over(mapping);
  private final RecordsAsBson records = new RecordsAsBson(mapping);

  @Test
  void everyKindOfValueIsWrittenAsTheConverterWritesIt() {
    Inner inner = new Inner("x", null, List.of(new Inner("y", "å\uD83D\uDE00", List.of())));
    same(everything("e-1", "Åäö, \"§ 3\"\n€ och \uD83D\uDE00", inner));
    same(everything("e-2", "", new Inner("", "", List.of())));
  }

  @Test
  void anIdWithTheFormOfAnObjectIdBecomesOne() {
    same(
        everything(
            "507f1f77bcf86cd799439011", "t", new Inner("507f1f77bcf86cd799439012", "", List.of())));
  }

  @Test
  void whatIsMissingIsLeftOut() {
    same(new Of<>(new Inner("i", null, List.of()), ""));
    same(new Square(LocalDate.EPOCH, null));
  }

  @Test
  void aListMayHaveManyElementsAndNothingAtOnePlace() {
    same(new Of<>(IntStream.range(0, 1_234).boxed().toList(), "many"));
    same(new Of<Object>(Arrays.<@Nullable String>asList("a", null, "c"), "gap"));
    same(new Of<Object>(Collections.<String, @Nullable String>singletonMap("a", null), "gap"));
  }

  @Test
  void manyDocumentsFollowEachOther() {
    String text = "lång ".repeat(5_000);
    for (int number = 0; number < 5; number++) {
      same(
          everything(
              "e-" + number, text.substring(number * 4_000), new Inner("", text, List.of())));
    }
  }

  @Test
  void whatNobodyHasSaidHowToStoreIsRefusedByName() {
    assertThatExceptionOfType(UnknownValueType.class)
        .isThrownBy(() -> records.compile(Unknown.class))
        .withMessageContaining("ZonedDateTime")
        .withMessageContaining("Part.when")
        .withMessageContaining("Unknown.parts");
    assertThatExceptionOfType(UnknownValueType.class)
        .isThrownBy(() -> records.compile(UnknownKey.class))
        .withMessageContaining("Instant")
        .withMessageContaining("UnknownKey.byMoment");
    Of<Object> unknown = new Of<>(ZonedDateTime.now(ZoneOffset.UTC), "");
    assertThatExceptionOfType(UnknownValueType.class)
        .isThrownBy(() -> records.encode(unknown, 1))
        .withMessageContaining("ZonedDateTime");
    same(new Of<>("after it", ""));
  }

  @Test
  void theIdIsWhatTheRecordNamesSo() {
    assertThat(records.idOf(new Inner("inner_1", null, List.of()))).isEqualTo("inner_1");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> records.idOf(new WithoutId("not an id")));
  }

  record WithoutId(String text) {}

  record UnknownKey(String id, Map<Instant, String> byMoment) {}

  record Unknown(String id, List<Part> parts) {
    record Part(ZonedDateTime when) {}
  }

  private static Everything everything(String id, String text, Inner inner) {
    Set<String> names = new LinkedHashSet<>(List.of("b", "a", "c"));
    Map<String, String> byName = new LinkedHashMap<>(Map.of("a.b.c", "1"));
    byName.put("å", text);
    Map<String, List<Inner>> innersByName = new LinkedHashMap<>(Map.of("x.y", List.of(inner)));
    innersByName.put("none", List.of());
    TreeMap<LocalDate, Inner> byDay = new TreeMap<>(Map.of(LocalDate.of(2025, 2, 28), inner));
    byDay.put(LocalDate.of(2024, 2, 29), inner);
    return new Everything(
        id,
        text,
        null,
        Weather.RAIN,
        -7,
        1 << 30,
        1L << 40,
        null,
        0.1,
        true,
        false,
        LocalDate.of(2025, 12, 31),
        LocalTime.of(18, 30),
        Instant.parse("2025-03-04T05:06:07.123456789Z"),
        new byte[] {0, -1, 2},
        List.of("a", text),
        List.of(1, 2, 3),
        List.of(LocalDate.EPOCH),
        List.of(List.of("a", "b"), List.of()),
        names,
        inner,
        List.of(inner, inner),
        byName,
        innersByName,
        byDay,
        new TreeMap<>(Map.of(Weather.SUN, 1L, Weather.RAIN, 2L)),
        new Round(3),
        List.of(new Square(LocalDate.EPOCH, new Round(1)), new Round(2)),
        new Of<>(inner, "somebody"),
        Map.of("k", LocalTime.of(0, 0, 1, 500)));
  }

  private void same(Record document) {
    Document expected = new Document();
    spring.write(document, expected);
    expected.append(RecordsAsBson.POSITION, 42L);
    RawBsonDocument found = records.encode(document, 42);
    assertThat(found).isEqualTo(new RawBsonDocument(expected, new DocumentCodec()));
    assertThat(bytes(found)).isEqualTo(bytes(new RawBsonDocument(expected, new DocumentCodec())));
  }

  private static byte[] bytes(RawBsonDocument document) {
    byte[] bytes = new byte[document.getByteBuffer().remaining()];
    document.getByteBuffer().get(bytes);
    return bytes;
  }
}
