package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.platform.texts.PlainText;

/** Puts a body under another set of rules from a date. */
public record ChangeBodyProfile(
    @TargetAggregateIdentifier BodyId bodyId, BodyProfile profile, LocalDate from, String reason)
    implements BodyCommand {
  public ChangeBodyProfile {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  BodyProfileChanged event(BodyProfile previousProfile) {
    return new BodyProfileChanged(bodyId.value(), previousProfile, profile, from, reason);
  }
}
