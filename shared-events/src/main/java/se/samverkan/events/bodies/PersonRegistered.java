package se.samverkan.events.bodies;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A person is known from now on. */
@EventType(name = "bodies.PersonRegistered", revision = 1)
public record PersonRegistered(String personId, String name) implements PersonEvent, GivesName {

  @Override
  public String namedId() {
    return personId;
  }
}
