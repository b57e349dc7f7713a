package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A member has signed a letter of intent. */
@EventType(name = "decisions.LetterOfIntentSigned", revision = 1)
public record LetterOfIntentSigned(
    String positionsId,
    String organisationId,
    @Nullable String personId,
    @Nullable StoredFile file,
    LocalDate signedOn)
    implements PositionsEvent {}
