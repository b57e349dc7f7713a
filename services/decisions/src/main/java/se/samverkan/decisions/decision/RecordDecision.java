package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.platform.texts.PlainText;

/**
 * Record what a body resolved, in its own words.
 *
 * @param matterId the matter it belongs to, where one is followed
 * @param number the decision's own number, where the body gives it one
 * @param effects what it brings about by itself
 */
public record RecordDecision(
    @TargetAggregateIdentifier DecisionId decisionId,
    BodyId bodyId,
    MeetingId meetingId,
    ItemId itemId,
    String itemNumber,
    @Nullable MatterId matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    LocalDate decidedOn,
    List<Effect> effects)
    implements DecisionCommand {

  public RecordDecision {
    itemNumber = PlainText.required("itemNumber", itemNumber, PlainText.LINE);
    number = PlainText.optional("number", number, PlainText.LINE);
    text = PlainText.required("text", text, PlainText.PASSAGE);
    effects = List.copyOf(effects);
  }

  /** Record what a body resolved and what brings nothing about by itself. */
  public RecordDecision(
      DecisionId decisionId,
      BodyId bodyId,
      MeetingId meetingId,
      ItemId itemId,
      String itemNumber,
      @Nullable MatterId matterId,
      @Nullable String number,
      String text,
      DecisionOutcome outcome,
      LocalDate decidedOn) {
    this(
        decisionId,
        bodyId,
        meetingId,
        itemId,
        itemNumber,
        matterId,
        number,
        text,
        outcome,
        decidedOn,
        List.of());
  }

  DecisionRecorded event() {
    return new DecisionRecorded(
        decisionId.value(),
        bodyId.value(),
        meetingId.value(),
        itemId.value(),
        itemNumber,
        matterId == null ? null : matterId.value(),
        number,
        text,
        outcome,
        decidedOn);
  }
}
