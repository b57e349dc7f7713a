package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record BodyIdStandsForOneBody(BodyEstablished established, String nameNow, EstablishBody again)
    implements Rule {

  @Override
  public boolean holds() {
    return again.kind() == established.kind()
        && again.profile() == established.profile()
        && (again.name().equals(established.name()) || again.name().equals(nameNow));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.BODY_ESTABLISHED_WITH_OTHER_CONTENT,
        "bodyId",
        "This id stands for a body with another name, kind or profile.");
  }
}
