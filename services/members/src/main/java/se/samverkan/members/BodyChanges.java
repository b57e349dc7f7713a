package se.samverkan.members;

import java.util.List;
import java.util.function.UnaryOperator;
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

/** What the events of bodies say of members, those who stand for them, and chairs. */
final class BodyChanges {

  private final Documents documents;

  BodyChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(BodyEvent event) {
    switch (event) {
      case MemberAdmitted e ->
          members(
              e, terms -> Terms.begun(terms, new Term(e.organisationId(), null, e.from(), null)));
      case MembershipStartCorrected e ->
          members(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t -> t.isOf(e.organisationId(), null) && t.from().equals(e.previousFrom()),
                      t -> t.beginning(e.from())));
      case MembershipEnded e ->
          members(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t -> t.isOf(e.organisationId(), null) && t.covers(e.to()),
                      t -> t.ending(e.to())));
      case RepresentativeAppointed e ->
          seats(
              e,
              terms ->
                  Terms.begun(terms, new Term(e.organisationId(), e.personId(), e.from(), null)));
      case RepresentativeTermCorrected e ->
          seats(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t ->
                          t.isOf(e.organisationId(), e.personId())
                              && t.from().equals(e.previousFrom()),
                      t -> t.beginning(e.from())));
      case RepresentativeRelieved e ->
          seats(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t -> t.isOf(e.organisationId(), e.personId()) && t.covers(e.to()),
                      t -> t.ending(e.to())));
      case RepresentativeTermSet e ->
          seats(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t -> t.isOf(e.organisationId(), e.personId()) && t.from().equals(e.from()),
                      t -> t.ending(e.to())));
      case RepresentativeReliefCorrected e ->
          seats(
              e,
              terms ->
                  Terms.changed(
                      terms,
                      t ->
                          t.isOf(e.organisationId(), e.personId()) && e.previousTo().equals(t.to()),
                      t -> t.ending(e.to())));
      case ChairsElected e ->
          change(
              e,
              body ->
                  body.with(
                      new MemberBody.ChairYear(
                          e.year(), e.chairOrganisationId(), e.viceChairOrganisationId())));
      case ChairsReplaced e ->
          change(
              e,
              body ->
                  body.with(
                      new MemberBody.ChairYear(
                          e.year(), e.chairOrganisationId(), e.viceChairOrganisationId())));
      case BodyEstablished e -> change(e, body -> body);
      case BodyDissolved e -> change(e, body -> body.dissolved(e.to()));
      case BodyRenamed _,
          BodyProfileChanged _,
          SubstituteAppointed _,
          SubstituteRelieved _,
          StandingItemsSet _,
          ChairRotaSet _ -> {}
    }
  }

  private void members(BodyEvent event, UnaryOperator<List<Term>> change) {
    change(event, body -> body.withMemberships(change.apply(body.memberships())));
  }

  private void seats(BodyEvent event, UnaryOperator<List<Term>> change) {
    change(event, body -> body.withSeats(change.apply(body.seats())));
  }

  private void change(BodyEvent event, UnaryOperator<MemberBody> change) {
    documents.put(
        change.apply(
            documents
                .find(MemberBody.class, event.bodyId())
                .orElseGet(() -> MemberBody.empty(event.bodyId()))));
  }
}
