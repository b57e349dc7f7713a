package se.samverkan.bodies.person;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record PersonIdStandsForOnePerson(PersonRegistered registered, String nameNow, RegisterPerson again)
    implements Rule {

  @Override
  public boolean holds() {
    return again.name().equals(registered.name()) || again.name().equals(nameNow);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.PERSON_REGISTERED_WITH_OTHER_CONTENT,
        "personId",
        "This id stands for a person with another name.");
  }
}
