package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** Want a body to take up a matter, at a named meeting or the next one. */
public record PutMatterForward(
    @TargetAggregateIdentifier MatterId matterId,
    BodyId toBodyId,
    @Nullable BodyId fromBodyId,
    @Nullable PersonId personId,
    @Nullable OrganisationId organisationId,
    String title,
    @Nullable String text,
    boolean ifTimeAllows,
    @Nullable MeetingId meetingId,
    @Nullable DecisionReference decisionId,
    LocalDate putForwardOn)
    implements MatterCommand {
  public PutMatterForward {
    title = PlainText.required("title", title, PlainText.LINE);
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    if (fromBodyId == null && personId == null && organisationId == null) {
      throw new Refusal(
          DecisionsRefusal.PUT_FORWARD_BY_NOBODY,
          "fromBodyId",
          "A body, a person or an organisation puts a matter forward.");
    }
  }

  MatterPutForward event() {
    return new MatterPutForward(
        matterId.value(),
        toBodyId.value(),
        fromBodyId == null ? null : fromBodyId.value(),
        personId == null ? null : personId.value(),
        organisationId == null ? null : organisationId.value(),
        title,
        text,
        ifTimeAllows,
        meetingId == null ? null : meetingId.value(),
        decisionId == null ? null : decisionId.value(),
        putForwardOn);
  }
}
