package se.samverkan.bodies.body;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.platform.texts.PlainText;

/** Gives a body another name. */
public record RenameBody(@TargetAggregateIdentifier BodyId bodyId, String name, String reason)
    implements BodyCommand {
  public RenameBody {
    name = PlainText.required("name", name, PlainText.LINE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  BodyRenamed event(String previousName) {
    return new BodyRenamed(bodyId.value(), previousName, name, reason);
  }
}
