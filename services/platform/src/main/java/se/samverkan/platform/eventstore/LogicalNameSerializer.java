package se.samverkan.platform.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores events as JSON under their logical name and revision. A stored name that no class stands
 * for stops the reader, which would otherwise pass over the event in silence.
 */
public final class LogicalNameSerializer extends Jackson3Serializer {

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
    Class<?> found = EventTypes.named(type.getName()).orElseGet(() -> super.classForType(type));
    if (UnknownSerializedType.class.isAssignableFrom(found)) {
      throw new SerializationException("No class stands for the stored name " + type.getName());
    }
    return found;
  }
}
