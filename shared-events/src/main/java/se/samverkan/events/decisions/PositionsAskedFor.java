package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Each of these members decides for itself, and is asked to say what. */
@EventType(name = "decisions.PositionsAskedFor", revision = 1)
public record PositionsAskedFor(
    String positionsId,
    String decisionId,
    String bodyId,
    @Nullable String matterId,
    String question,
    List<String> organisationIds,
    boolean contactWanted,
    boolean letterOfIntentWanted,
    @Nullable LocalDate answerBy,
    LocalDate askedOn)
    implements PositionsEvent {
  public PositionsAskedFor {
    organisationIds = List.copyOf(organisationIds);
  }
}
