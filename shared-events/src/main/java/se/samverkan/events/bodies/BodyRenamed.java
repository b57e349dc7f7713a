package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A body has another name. */
@EventType(name = "bodies.BodyRenamed", revision = 1)
public record BodyRenamed(String bodyId, String previousName, String name, String reason)
    implements BodyEvent, GivesName {

  @Override
  public String namedId() {
    return bodyId;
  }
}
