package se.samverkan.members;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
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

/** What concerns each member: decisions of its bodies, and what waits for it. */
@Component
public class MembersReadModel implements ReadModel {

  @Override
  public String name() {
    return "members";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        MemberBody.class,
        BodyDecision.class,
        AskedPositions.class,
        Referral.class,
        OpenAssignment.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        BodyEvent.class,
        DecisionEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        AssignmentEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        MeetingEvent.class,
        MeetingPlanEvent.class,
        MatterEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case BodyEvent e -> new BodyChanges(documents).apply(e);
      case DecisionEvent e -> new DecisionChanges(documents).apply(e);
      case PositionsEvent e -> PositionsChanges.apply(e, documents);
      case ReferralEvent e -> new ReferralChanges(documents).apply(e);
      case AssignmentEvent e -> new AssignmentChanges(documents).apply(e);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    }
  }
}
