package se.samverkan.events;

import java.util.Objects;

/** The logical name and revision that an event type is annotated with. */
public record EventName(String name, int revision) {

  public static EventName of(Class<?> eventType) {
    EventType annotation =
        Objects.requireNonNull(
            eventType.getAnnotation(EventType.class),
            () -> eventType.getName() + " has no @EventType");
    return new EventName(annotation.name(), annotation.revision());
  }

  /** The file that holds a sample of one revision, below the folder of the samples. */
  public String sampleFile(int ofRevision) {
    return name + "." + ofRevision + ".json";
  }

  @Override
  public String toString() {
    return name + " " + revision;
  }
}
