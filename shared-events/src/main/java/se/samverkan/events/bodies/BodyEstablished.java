package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A body exists from now on. */
@EventType(name = "bodies.BodyEstablished", revision = 1)
public record BodyEstablished(String bodyId, String name, BodyKind kind, BodyProfile profile)
    implements BodyEvent, GivesName {

  @Override
  public String namedId() {
    return bodyId;
  }
}
