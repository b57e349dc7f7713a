package se.samverkan.annualreports.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.annualreports.facts.BodyFacts.Membership;
import se.samverkan.annualreports.facts.BodyFacts.Term;
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
import se.samverkan.platform.readmodels.Documents;

/** What the events of a body do to its facts. */
final class BodyChanges {

  private BodyChanges() {}

  static void apply(BodyEvent event, Documents documents) {
    if (event instanceof BodyEstablished established) {
      documents.put(new BodyFacts(established.bodyId(), List.of(), List.of()));
    } else {
      documents.change(BodyFacts.class, event.bodyId(), change(event));
    }
  }

  private static UnaryOperator<BodyFacts> change(BodyEvent event) {
    return switch (event) {
      case BodyEstablished _,
          BodyRenamed _,
          BodyProfileChanged _,
          BodyDissolved _,
          SubstituteAppointed _,
          SubstituteRelieved _,
          StandingItemsSet _,
          ChairRotaSet _,
          ChairsElected _,
          ChairsReplaced _ ->
          body -> body;
      case MemberAdmitted e ->
          body -> body.with(new Membership(e.organisationId(), e.from(), null));
      case MembershipStartCorrected e ->
          body ->
              body.membership(
                  e.organisationId(),
                  e.previousFrom(),
                  m -> new Membership(m.organisationId(), e.from(), m.to()));
      case MembershipEnded e ->
          body ->
              body.membership(
                  e.organisationId(),
                  e.to(),
                  m -> new Membership(m.organisationId(), m.from(), e.to()));
      case RepresentativeAppointed e ->
          body ->
              body.with(new Term(e.personId(), new Membership(e.organisationId(), e.from(), null)));
      case RepresentativeTermCorrected e ->
          body ->
              body.term(
                  e.personId(),
                  e.organisationId(),
                  e.previousFrom(),
                  t -> new Membership(t.organisationId(), e.from(), t.to()));
      case RepresentativeRelieved e ->
          body ->
              body.term(
                  e.personId(),
                  e.organisationId(),
                  e.to(),
                  t -> new Membership(t.organisationId(), t.from(), e.to()));
      case RepresentativeTermSet e ->
          body ->
              body.term(
                  e.personId(),
                  e.organisationId(),
                  e.from(),
                  t -> new Membership(t.organisationId(), t.from(), e.to()));
      case RepresentativeReliefCorrected e ->
          body ->
              body.term(
                  e.personId(),
                  e.organisationId(),
                  e.previousTo(),
                  t -> new Membership(t.organisationId(), t.from(), e.to()));
    };
  }
}
