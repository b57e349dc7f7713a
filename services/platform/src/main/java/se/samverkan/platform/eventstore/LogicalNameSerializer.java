package se.samverkan.platform.eventstore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Stores events as JSON under their logical name and revision. A stored name that no class stands
 * for stops the reader, which would otherwise pass over the event in silence.
 */
public final class LogicalNameSerializer extends Jackson3Serializer {

  /**
   * Of stored names other than those of events: the framework looks for their classes each time.
   */
  private final Map<String, Class<?>> others = new ConcurrentHashMap<>();

  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /** Serializes by the annotations of the event contract. */
  public LogicalNameSerializer() {
    super(Jackson3Serializer.builder().disableCachingOfUnknownClasses());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    return EventTypes.of(type)
        .<SerializedType>map(
            event -> new SimpleSerializedType(event.name(), Integer.toString(event.revision())))
        .orElseGet(() -> super.typeForClass(type));
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return EventTypes.named(type.getName())
        .orElseGet(() -> others.computeIfAbsent(type.getName(), name -> known(type)));
  }

  private Class<?> known(SerializedType type) {
    Class<?> found = super.classForType(type);
    if (UnknownSerializedType.class.isAssignableFrom(found)) {
      throw new SerializationException("No class stands for the stored name " + type.getName());
    }
    return found;
  }

  /**
   * The event that was stored under a name, in the revision of now.
   *
   * @throws SerializationException when no class stands for the name, or what was stored is not it
   */
  Object read(String name, byte[] json) {
    ObjectReader reader = getReader(classForType(new SimpleSerializedType(name, null)));
    try {
      return reader.readValue(json);
    } catch (JacksonException e) {
      throw new SerializationException("What is stored is no " + name, e);
    }
  }

  @Override
  protected ObjectReader getReader(Class<?> type) {
    return readers.computeIfAbsent(type, super::getReader);
  }
}
