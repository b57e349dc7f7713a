package se.samverkan.bodies.body;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.platform.texts.PlainText;

/** Makes a body exist. */
public record EstablishBody(
    @TargetAggregateIdentifier BodyId bodyId, String name, BodyKind kind, BodyProfile profile)
    implements BodyCommand {
  public EstablishBody {
    name = PlainText.required("name", name, PlainText.LINE);
  }

  BodyEstablished event() {
    return new BodyEstablished(bodyId.value(), name, kind, profile);
  }
}
