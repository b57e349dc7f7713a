package se.samverkan.events.document;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.EventName;

/** The reference of all events: families as chapters, then vocabularies and values. */
final class EventsDocument {

  private static final String SAMPLES = "../shared-events/src/test/resources/events/";

  private EventsDocument() {}

  /** The whole document, an introduction first. */
  static String after(String introduction) {
    return Stream.of(
            Stream.of(introduction.strip() + "\n", contents()),
            EventFamilies.ALL.stream().map(EventsDocument::chapter),
            Stream.of("## Vocabularies and values\n"),
            values().stream().map(EventsDocument::value))
        .flatMap(parts -> parts)
        .collect(joining("\n"));
  }

  private static String contents() {
    return EventFamilies.ALL.stream()
        .map(
            family ->
                "| %s | %s |"
                    .formatted(
                        chapterHeading(family).link(),
                        Stream.of(family.getPermittedSubclasses())
                            .map(event -> Heading.of(event).link())
                            .collect(joining(", "))))
        .collect(joining("\n", "## Contents\n\n| family | events |\n|---|---|\n", "\n"));
  }

  private static String chapter(Class<?> family) {
    return Stream.of(family.getPermittedSubclasses())
        .map(EventsDocument::event)
        .collect(
            joining(
                "\n",
                "## %s\n\n%s\n\n".formatted(chapterHeading(family).text(), Meaning.of(family)),
                ""));
  }

  private static Heading chapterHeading(Class<?> family) {
    String name = family.getSimpleName().replaceFirst("Event$", "");
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return new Heading(words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT));
  }

  private static String event(Class<?> type) {
    EventName event = EventName.of(type);
    return "### %s\n\n%s\n\nStored as `%s`, revision %d ([sample](%s%s))%s.\n\n%s"
        .formatted(
            Heading.of(type).text(),
            Meaning.of(type),
            event.name(),
            event.revision(),
            SAMPLES,
            event.sampleFile(event.revision()),
            earlier(event),
            FieldTable.of(type));
  }

  private static String earlier(EventName event) {
    return IntStream.range(1, event.revision())
        .mapToObj(
            revision ->
                ", earlier %d ([sample](%s%s))"
                    .formatted(revision, SAMPLES, event.sampleFile(revision)))
        .collect(joining());
  }

  private static String value(Class<?> type) {
    return "### %s\n\n%s\n\n%s"
        .formatted(
            Heading.of(type).text(),
            Meaning.of(type),
            type.isEnum() ? words(type) : FieldTable.of(type));
  }

  private static String words(Class<?> vocabulary) {
    return Stream.of(vocabulary.getEnumConstants())
        .map(word -> "- `" + word + "`\n")
        .collect(joining());
  }

  /** Every vocabulary and value record that an event has in it, at any depth. */
  private static List<Class<?>> values() {
    return EventFamilies.eventTypes()
        .flatMap(EventsDocument::valuesIn)
        .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Class::getName))))
        .stream()
        .toList();
  }

  private static Stream<Class<?>> valuesIn(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .map(EventsDocument::element)
        .filter(field -> field.isEnum() || field.isRecord())
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(field), field.isRecord() ? valuesIn(field) : Stream.empty()));
  }

  private static Class<?> element(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
  }
}
