package se.samverkan.calendars;

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

/** What the events of a body say of who sits in it. */
final class SeatChanges {

  private SeatChanges() {}

  static CalendarBody after(CalendarBody body, BodyEvent event) {
    return switch (event) {
      case RepresentativeAppointed e ->
          body.with(new Term(e.personId(), e.organisationId(), false, e.from(), null));
      case RepresentativeTermCorrected e ->
          body.latest(
              e.personId(),
              e.organisationId(),
              false,
              e.previousFrom(),
              term -> term.since(e.from()));
      case RepresentativeRelieved e ->
          body.latest(e.personId(), e.organisationId(), false, e.to(), term -> term.until(e.to()));
      case RepresentativeTermSet e ->
          body.latest(
              e.personId(), e.organisationId(), false, e.from(), term -> term.until(e.to()));
      case RepresentativeReliefCorrected e ->
          body.latest(
              e.personId(), e.organisationId(), false, e.previousTo(), term -> term.until(e.to()));
      case SubstituteAppointed e ->
          body.with(new Term(e.personId(), e.organisationId(), true, e.from(), e.to()));
      case SubstituteRelieved e ->
          body.latest(e.personId(), e.organisationId(), true, e.to(), term -> term.until(e.to()));
      case BodyEstablished _,
          BodyRenamed _,
          MemberAdmitted _,
          MembershipStartCorrected _,
          MembershipEnded _,
          BodyProfileChanged _,
          BodyDissolved _,
          StandingItemsSet _,
          ChairRotaSet _,
          ChairsElected _,
          ChairsReplaced _ ->
          body;
    };
  }
}
