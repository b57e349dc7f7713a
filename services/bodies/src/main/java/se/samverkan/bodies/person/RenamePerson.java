package se.samverkan.bodies.person;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.texts.PlainText;

/** Gives a person another name, or another spelling of it. */
public record RenamePerson(@TargetAggregateIdentifier PersonId personId, String name, String reason)
    implements PersonCommand {
  public RenamePerson {
    name = PlainText.required("name", name, PlainText.LINE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  PersonRenamed event(String previousName) {
    return new PersonRenamed(personId.value(), previousName, name, reason);
  }
}
