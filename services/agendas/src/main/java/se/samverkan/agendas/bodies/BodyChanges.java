package se.samverkan.agendas.bodies;

import java.util.List;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;

/** What the events do to the body itself, its members and those who sit for them. */
final class BodyChanges {

  private BodyChanges() {}

  static Body after(Body body, BodyEvent event) {
    return switch (event) {
      case BodyEstablished _,
          StandingItemsSet _,
          ChairRotaSet _,
          ChairsElected _,
          ChairsReplaced _ ->
          body;
      case BodyRenamed e -> body.called(e.name());
      case BodyProfileChanged e ->
          body.following(new ProfilePeriod(e.profile(), e.from(), e.reason()));
      case BodyDissolved e -> body.dissolved(new Dissolution(e.to(), e.decisionId(), e.reason()));
      case MemberAdmitted e ->
          body.memberships(
              all -> Body.with(all, new Membership(e.organisationId(), e.from(), null)));
      case MembershipStartCorrected e -> body.memberships(all -> startCorrected(all, e));
      case MembershipEnded e -> body.memberships(all -> ended(all, e));
      case RepresentativeAppointed e ->
          body.terms(
              all -> Body.with(all, Term.openFrom(e.personId(), e.organisationId(), e.from())));
      case RepresentativeTermCorrected e ->
          body.terms(
              SeatChanges.latest(
                  e.personId(), e.organisationId(), e.previousFrom(), t -> t.since(e.from())));
      case RepresentativeTermSet e ->
          body.terms(
              SeatChanges.latest(
                  e.personId(), e.organisationId(), e.from(), t -> t.runningTo(e.to())));
      case RepresentativeRelieved e ->
          body.terms(
              SeatChanges.latest(
                  e.personId(),
                  e.organisationId(),
                  e.to(),
                  t -> t.relievedOn(e.to(), e.thanked())));
      case RepresentativeReliefCorrected e ->
          body.terms(
              SeatChanges.lastRelieved(
                  e.personId(), e.organisationId(), t -> t.relievedOn(e.to(), e.thanked())));
      case SubstituteAppointed e ->
          body.substitutes(
              all ->
                  Body.with(
                      all,
                      new Term(e.personId(), e.organisationId(), e.from(), e.to(), false, false)));
      case SubstituteRelieved e ->
          body.substitutes(
              SeatChanges.latest(
                  e.personId(),
                  e.organisationId(),
                  e.to(),
                  t -> t.relievedOn(e.to(), e.thanked())));
    };
  }

  private static List<Membership> startCorrected(
      List<Membership> all, MembershipStartCorrected event) {
    return all.stream()
        .map(
            m ->
                m.organisationId().equals(event.organisationId())
                        && m.from().equals(event.previousFrom())
                    ? m.since(event.from())
                    : m)
        .toList();
  }

  private static List<Membership> ended(List<Membership> all, MembershipEnded event) {
    return all.stream()
        .map(m -> m.isOngoing(event.organisationId()) ? m.endingOn(event.to()) : m)
        .toList();
  }
}
