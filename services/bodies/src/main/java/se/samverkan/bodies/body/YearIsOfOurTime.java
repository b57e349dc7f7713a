package se.samverkan.bodies.body;

import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record YearIsOfOurTime(int year, String field) implements Rule {

  @Override
  public boolean holds() {
    return year >= 1900 && year <= 2200;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.YEAR_OUT_OF_RANGE, field, "The year lies between 1900 and 2200.");
  }
}
