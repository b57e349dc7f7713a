package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.platform.texts.PlainText;

/** Follow a question from now on; its title is what people call it. */
public record OpenMatter(
    @TargetAggregateIdentifier MatterId matterId, BodyId bodyId, String title, LocalDate openedOn)
    implements MatterCommand {

  public OpenMatter {
    title = PlainText.required("title", title, PlainText.LINE);
  }

  MatterOpened event() {
    return new MatterOpened(matterId.value(), bodyId.value(), title, openedOn);
  }
}
