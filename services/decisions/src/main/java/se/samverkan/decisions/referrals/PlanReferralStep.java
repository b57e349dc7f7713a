package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.platform.texts.PlainText;

/**
 * Plan what is to be done by a date on the way to the answer.
 *
 * @param organisationIds those that do it; empty: all members
 */
public record PlanReferralStep(
    @TargetAggregateIdentifier ReferralId referralId,
    StepId stepId,
    String step,
    List<OrganisationId> organisationIds,
    LocalDate due)
    implements ReferralCommand {

  public PlanReferralStep {
    step = PlainText.required("step", step, PlainText.LINE);
    organisationIds = organisationIds.stream().distinct().toList();
  }

  ReferralStepPlanned event() {
    return new ReferralStepPlanned(
        referralId.value(),
        stepId.value(),
        step,
        organisationIds.stream().map(OrganisationId::value).toList(),
        due);
  }
}
