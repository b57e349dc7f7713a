package se.samverkan.application.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** What somebody filled in; what is missing or cannot be read is refused at its field. */
record Form(MultiValueMap<String, String> fields) {

  /** Separates an organisation from whoever it is about, where one choice names both. */
  private static final String AND = " ";

  String text(String field) {
    String text = orNull(field);
    if (text == null) {
      throw new Refusal(InputRefusal.FIELD_MISSING, field, "The field " + field + " is empty.");
    }
    return text;
  }

  @Nullable String orNull(String field) {
    return Texts.orNull(fields.getFirst(field));
  }

  /** Every value of a field that may be chosen several times. */
  List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .flatMap(each -> Stream.ofNullable(Texts.orNull(each)))
        .toList();
  }

  boolean has(String field) {
    return orNull(field) != null;
  }

  LocalDate date(String field) {
    return parsed(field, text(field), LocalDate::parse);
  }

  @Nullable LocalDate dateOrNull(String field) {
    String text = orNull(field);
    return text == null ? null : parsed(field, text, LocalDate::parse);
  }

  @Nullable LocalTime timeOrNull(String field) {
    String text = orNull(field);
    return text == null ? null : parsed(field, text, LocalTime::parse);
  }

  <E extends Enum<E>> E one(String field, Class<E> of) {
    String text = text(field);
    return Arrays.stream(of.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> malformed(field));
  }

  /** Two ids that one choice names, the second of them null where there is none. */
  List<@Nullable String> pair(String field) {
    String[] parts = text(field).split(AND, 2);
    return Arrays.asList(parts[0], parts.length == 1 ? null : parts[1]);
  }

  /** Whether an id is of an organisation, a person, or nobody that is known. */
  static AssigneeKind kind(String id) {
    if (id.startsWith("organisation_")) {
      return AssigneeKind.ORGANISATION;
    }
    return id.startsWith("person_") ? AssigneeKind.PERSON : AssigneeKind.ROLE;
  }

  private static <T> T parsed(String field, String text, Function<String, T> read) {
    try {
      return Objects.requireNonNull(read.apply(text));
    } catch (DateTimeParseException e) {
      throw malformed(field);
    }
  }

  private static Refusal malformed(String field) {
    return new Refusal(
        InputRefusal.FIELD_MALFORMED, field, "The field " + field + " cannot be read.");
  }
}
