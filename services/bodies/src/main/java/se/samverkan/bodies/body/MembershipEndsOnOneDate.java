package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record MembershipEndsOnOneDate(Memberships memberships, LocalDate to) implements Rule {

  @Override
  public boolean holds() {
    Membership membership = memberships.inForce(to);
    return membership == null || membership.to() == null || membership.to().equals(to);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.MEMBERSHIP_ENDED_ON_ANOTHER_DATE,
        "to",
        "The membership was ended on another date.");
  }
}
