package se.samverkan.followups;

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

/** What the terms of representatives do to the follow-up list. */
final class SeatChanges {

  private final Documents documents;

  SeatChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(BodyEvent event) {
    switch (event) {
      case RepresentativeAppointed e ->
          change(
              Seat.id(e.bodyId(), e.personId()),
              seat -> seat.with(new Seat.Term(e.organisationId(), e.from(), null)));
      case RepresentativeTermCorrected e ->
          change(
              Seat.id(e.bodyId(), e.personId()),
              seat ->
                  seat.changed(
                      e.organisationId(),
                      e.previousFrom(),
                      term -> new Seat.Term(term.organisationId(), e.from(), term.to())));
      case RepresentativeRelieved e ->
          change(
              Seat.id(e.bodyId(), e.personId()),
              seat ->
                  seat.changed(
                      e.organisationId(),
                      e.to(),
                      term -> new Seat.Term(term.organisationId(), term.from(), e.to())));
      case RepresentativeTermSet e ->
          change(
              Seat.id(e.bodyId(), e.personId()),
              seat -> seat.ending(e.organisationId(), e.from(), e.to()));
      case RepresentativeReliefCorrected e ->
          change(
              Seat.id(e.bodyId(), e.personId()),
              seat ->
                  seat.changed(
                      e.organisationId(),
                      e.previousTo(),
                      term -> new Seat.Term(term.organisationId(), term.from(), e.to())));
      case BodyEstablished _,
          BodyRenamed _,
          MemberAdmitted _,
          MembershipStartCorrected _,
          MembershipEnded _,
          BodyProfileChanged _,
          BodyDissolved _,
          SubstituteAppointed _,
          SubstituteRelieved _,
          StandingItemsSet _,
          ChairRotaSet _,
          ChairsElected _,
          ChairsReplaced _ -> {}
    }
  }

  private void change(String seatId, UnaryOperator<Seat> change) {
    Seat before = documents.find(Seat.class, seatId).orElseGet(() -> Seat.empty(seatId));
    Seat after = change.apply(before);
    documents.put(after);
    new Resolution(documents).renew(after.assignmentIds());
  }
}
