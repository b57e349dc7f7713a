package se.samverkan.annualreports.facts;

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

/** The facts of year-end reports, one document per thing they are about. */
@Component
public class AnnualReportReadModel implements ReadModel {

  @Override
  public String name() {
    return "annual-reports";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        BodyFacts.class,
        MeetingFacts.class,
        DecisionFacts.class,
        CarriedFacts.class,
        PlanFacts.class,
        AssignmentFacts.class,
        TakenUp.class,
        ReportFacts.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        BodyEvent.class,
        MeetingEvent.class,
        DecisionEvent.class,
        MatterEvent.class,
        AssignmentEvent.class,
        WorkPlanEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        MeetingPlanEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        MinutesImportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case BodyEvent e -> BodyChanges.apply(e, documents);
      case MeetingEvent e -> new MeetingChanges(event, documents).apply(e);
      case DecisionEvent e -> new DecisionChanges(event, documents).apply(e);
      case MatterEvent e -> new DecisionChanges(event, documents).apply(e);
      case AssignmentEvent e -> new AssignmentChanges(event, documents).apply(e);
      case WorkPlanEvent e -> PlanChanges.apply(e, documents);
      case AnnualReportEvent e -> new ReportChanges(event, documents).apply(e);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    }
  }
}
