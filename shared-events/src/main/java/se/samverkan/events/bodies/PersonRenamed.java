package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A person has another name, or it is spelled differently. */
@EventType(name = "bodies.PersonRenamed", revision = 1)
public record PersonRenamed(String personId, String previousName, String name, String reason)
    implements PersonEvent, GivesName {

  @Override
  public String namedId() {
    return personId;
  }
}
