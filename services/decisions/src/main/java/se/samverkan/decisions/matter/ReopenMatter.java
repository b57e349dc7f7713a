package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.platform.texts.PlainText;

/** Follow a matter again that was closed or withdrawn. */
public record ReopenMatter(
    @TargetAggregateIdentifier MatterId matterId, LocalDate reopenedOn, String reason)
    implements MatterCommand {
  public ReopenMatter {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  MatterReopened event() {
    return new MatterReopened(matterId.value(), reopenedOn, reason);
  }
}
