package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.KeptFile;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.LetterOfIntentSigned;

/**
 * Record that a member has signed a letter of intent; the file may follow, with the same command.
 */
public record SignLetterOfIntent(
    @TargetAggregateIdentifier PositionsId positionsId,
    OrganisationId organisationId,
    @Nullable PersonId personId,
    @Nullable KeptFile file,
    LocalDate signedOn)
    implements PositionsCommand {

  LetterOfIntentSigned event() {
    return new LetterOfIntentSigned(
        positionsId.value(),
        organisationId.value(),
        personId == null ? null : personId.value(),
        file == null ? null : file.stored(),
        signedOn);
  }
}
