package se.samverkan.bodies.person;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.texts.PlainText;

/** Makes a person known. */
public record RegisterPerson(@TargetAggregateIdentifier PersonId personId, String name)
    implements PersonCommand {
  public RegisterPerson {
    name = PlainText.required("name", name, PlainText.LINE);
  }

  PersonRegistered event() {
    return new PersonRegistered(personId.value(), name);
  }
}
