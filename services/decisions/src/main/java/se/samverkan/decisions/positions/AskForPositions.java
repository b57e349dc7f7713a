package se.samverkan.decisions.positions;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Ask each of these members what it decides for itself, as a decision left it to them.
 *
 * @param matterId the matter it belongs to, where one is followed
 * @param contactWanted whether each is to name a contact
 * @param letterOfIntentWanted whether those that join are to sign a letter of intent
 */
public record AskForPositions(
    DecisionId decisionId,
    BodyId bodyId,
    @Nullable MatterId matterId,
    String question,
    List<OrganisationId> organisationIds,
    boolean contactWanted,
    boolean letterOfIntentWanted,
    @Nullable LocalDate answerBy,
    LocalDate askedOn)
    implements PositionsCommand {

  public AskForPositions {
    question = PlainText.required("question", question, PlainText.PASSAGE);
    organisationIds = organisationIds.stream().distinct().toList();
    if (organisationIds.isEmpty()) {
      throw new Refusal(
          PositionsRefusal.NOBODY_ASKED,
          "organisationIds",
          "At least one organisation is asked for its position.");
    }
    Rule.require(new NothingHappensBeforeItIsAsked("answerBy", answerBy, askedOn));
  }

  @Override
  @TargetAggregateIdentifier
  public PositionsId positionsId() {
    return PositionsId.on(decisionId);
  }

  PositionsAskedFor event() {
    return new PositionsAskedFor(
        positionsId().value(),
        decisionId.value(),
        bodyId.value(),
        matterId == null ? null : matterId.value(),
        question,
        organisationIds.stream().map(OrganisationId::value).toList(),
        contactWanted,
        letterOfIntentWanted,
        answerBy,
        askedOn);
  }
}
