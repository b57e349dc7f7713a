package se.samverkan.decisions.decision;

import java.util.List;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only those who were asked answer. */
record AnswerComesFromOneOfTheAsked(List<AskedMember> asked, String organisationId)
    implements Rule {

  @Override
  public boolean holds() {
    return asked.stream().anyMatch(member -> member.organisationId().equals(organisationId));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.NOT_ASKED, "organisationId", organisationId + " was not asked.");
  }
}
