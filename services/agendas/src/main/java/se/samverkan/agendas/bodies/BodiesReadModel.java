package se.samverkan.agendas.bodies;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.assignments.AssignmentEvent;
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
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Keeps who is a member of each body, and who sits in it for them. */
@Component
public class BodiesReadModel implements ReadModel {

  @Override
  public String name() {
    return "bodies";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(Body.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(BodyEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        MeetingEvent.class,
        MatterEvent.class,
        DecisionEvent.class,
        AssignmentEvent.class,
        MeetingPlanEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class);
  }

  @Override
  public void apply(RecordedEvent recorded, Documents documents) {
    BodyEvent event = (BodyEvent) recorded.payload();
    if (event instanceof BodyEstablished e) {
      documents.put(new Body(e.bodyId(), e.name(), e.kind(), e.profile(), List.of(), List.of()));
    } else {
      documents.change(Body.class, event.bodyId(), body -> after(body, event));
    }
  }

  private static Body after(Body body, BodyEvent event) {
    return switch (event) {
      case BodyEstablished _ -> body;
      case BodyRenamed e -> body.called(e.name());
      case BodyProfileChanged e -> body.following(e.profile());
      case BodyDissolved _,
          RepresentativeTermSet _,
          RepresentativeReliefCorrected _,
          SubstituteAppointed _,
          SubstituteRelieved _,
          StandingItemsSet _,
          ChairRotaSet _,
          ChairsElected _,
          ChairsReplaced _ ->
          body;
      case MemberAdmitted e -> body.admitting(new Membership(e.organisationId(), e.from(), null));
      case MembershipStartCorrected e ->
          body.memberships(
              m ->
                  m.organisationId().equals(e.organisationId()) && m.from().equals(e.previousFrom())
                      ? m.since(e.from())
                      : m);
      case MembershipEnded e ->
          body.memberships(m -> m.isOngoing(e.organisationId()) ? m.endingOn(e.to()) : m);
      case RepresentativeAppointed e ->
          body.appointing(new Term(e.personId(), e.organisationId(), e.from(), null, false));
      case RepresentativeTermCorrected e ->
          body.terms(
              t ->
                  t.isOf(e.personId(), e.organisationId()) && t.from().equals(e.previousFrom())
                      ? t.since(e.from())
                      : t);
      case RepresentativeRelieved e ->
          body.terms(
              t ->
                  t.isOf(e.personId(), e.organisationId()) && t.to() == null
                      ? t.endingOn(e.to(), e.thanked())
                      : t);
    };
  }
}
