package se.samverkan.decisions.matter;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.platform.texts.PlainText;

/** Give a matter another title. */
public record RenameMatter(
    @TargetAggregateIdentifier MatterId matterId, String title, String reason)
    implements MatterCommand {
  public RenameMatter {
    title = PlainText.required("title", title, PlainText.LINE);
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  MatterRenamed event(String previousTitle) {
    return new MatterRenamed(matterId.value(), previousTitle, title, reason);
  }
}
