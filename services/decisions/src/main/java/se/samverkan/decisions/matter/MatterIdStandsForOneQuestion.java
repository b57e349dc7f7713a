package se.samverkan.decisions.matter;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/**
 * The same id is opened with the same body and title; the date may differ, as documents come in any
 * order.
 */
record MatterIdStandsForOneQuestion(MatterOpened opened, MatterOpened again) implements Rule {

  @Override
  public boolean holds() {
    return bodyIsTheSame() && opened.title().equals(again.title());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT,
        bodyIsTheSame() ? "title" : "bodyId",
        "The matter was opened as " + opened.title() + " by " + opened.bodyId() + ".");
  }

  private boolean bodyIsTheSame() {
    return opened.bodyId().equals(again.bodyId());
  }
}
