package se.samverkan.platform.eventstore;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.EventType;
import se.samverkan.events.NextRevision;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets everybody who reads events see them in the revision of now, as the events themselves say.
 */
final class EarlierRevisions implements EventUpcaster {

  private static final TypeReference<Map<String, @Nullable Object>> FIELDS =
      new TypeReference<>() {};

  /** How the revisions from 1 on read in those after them, by logical name. */
  private static final Map<String, List<NextRevision>> STEPS =
      EventFamilies.eventTypes()
          .map(type -> type.getAnnotation(EventType.class))
          .collect(Collectors.toUnmodifiableMap(EventType::name, EarlierRevisions::steps));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Stream<IntermediateEventRepresentation> upcast(
      Stream<IntermediateEventRepresentation> events) {
    return events.map(EarlierRevisions::upcast);
  }

  private static IntermediateEventRepresentation upcast(IntermediateEventRepresentation event) {
    SerializedType stored = event.getType();
    List<NextRevision> after = after(stored.getName(), stored.getRevision());
    return after.isEmpty()
        ? event
        : event.upcastPayload(now(stored.getName()), JsonNode.class, node -> read(node, after));
  }

  /**
   * The fields of an event in the revision of now.
   *
   * @param name logical name
   * @param revision in which the fields are stored
   */
  static JsonNode read(String name, @Nullable String revision, JsonNode fields) {
    List<NextRevision> after = after(name, revision);
    return after.isEmpty() ? fields : read(fields, after);
  }

  /**
   * The JSON of an event in the revision of now.
   *
   * @param name logical name
   * @param revision in which it is stored
   * @param json as it is stored
   */
  static byte[] read(String name, String revision, byte[] json) {
    return JSON.writeValueAsBytes(read(name, revision, JSON.readTree(json)));
  }

  /** Whether what is stored in the revision need not be changed to be read. */
  static boolean isOfNow(String name, String revision) {
    return after(name, revision).isEmpty();
  }

  private static JsonNode read(JsonNode stored, List<NextRevision> after) {
    Map<String, @Nullable Object> fields = JSON.convertValue(stored, FIELDS);
    for (NextRevision step : after) {
      fields = step.of(fields);
    }
    return JSON.valueToTree(fields);
  }

  private static SerializedType now(String name) {
    return new SimpleSerializedType(name, Integer.toString(steps(name).size() + 1));
  }

  private static List<NextRevision> after(String name, @Nullable String revision) {
    List<NextRevision> steps = steps(name);
    int stored = revision == null ? 1 : Integer.parseInt(revision);
    if (stored > steps.size() + 1) {
      throw new SerializationException(
          "Revision %d of %s was written by a newer version of the application; this one knows %d."
              .formatted(stored, name, steps.size() + 1));
    }
    return steps.subList(stored - 1, steps.size());
  }

  /** A name that no class stands for is refused by whoever reads the event. */
  private static List<NextRevision> steps(String name) {
    return STEPS.getOrDefault(name, List.of());
  }

  private static List<NextRevision> steps(EventType event) {
    return Stream.of(event.earlier()).map(EarlierRevisions::made).toList();
  }

  private static NextRevision made(Class<? extends NextRevision> step) {
    try {
      return step.getConstructor().newInstance();
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(step.getName() + " cannot be made", e);
    }
  }
}
