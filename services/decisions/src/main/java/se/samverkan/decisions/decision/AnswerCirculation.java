package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.platform.texts.PlainText;

/** Answer what was asked between meetings, or answer otherwise than before. */
public record AnswerCirculation(
    @TargetAggregateIdentifier DecisionId decisionId,
    OrganisationId organisationId,
    @Nullable PersonId personId,
    CirculationAnswer answer,
    @Nullable String text,
    LocalDate answeredOn)
    implements DecisionCommand {
  public AnswerCirculation {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
  }

  CirculationAnswered event(@Nullable CirculationAnswer previous) {
    return new CirculationAnswered(
        decisionId.value(),
        organisationId.value(),
        personId == null ? null : personId.value(),
        previous,
        answer,
        text,
        answeredOn);
  }
}
