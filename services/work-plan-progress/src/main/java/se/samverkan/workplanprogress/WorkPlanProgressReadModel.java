package se.samverkan.workplanprogress;

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
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Work plans as they stand, and how far they have come. */
@Component
public class WorkPlanProgressReadModel implements ReadModel {

  @Override
  public String name() {
    return "work-plan-progress";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(WorkPlan.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(WorkPlanEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        BodyEvent.class,
        MeetingEvent.class,
        MeetingPlanEvent.class,
        MatterEvent.class,
        DecisionEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        AssignmentEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    if (!(event.payload() instanceof WorkPlanEvent payload)) {
      throw new IllegalArgumentException("Not handled: " + event.payload());
    }
    String id = payload.workPlanId();
    if (payload instanceof WorkPlanBegun begun) {
      if (documents.find(WorkPlan.class, id).isEmpty()) {
        documents.put(begun(begun, event));
      }
      return;
    }
    documents
        .find(WorkPlan.class, id)
        .filter(plan -> plan.position() < event.position())
        .map(plan -> new WorkPlanChanges(event, plan).after(payload).at(event.position()))
        .ifPresent(documents::put);
  }

  private static WorkPlan begun(WorkPlanBegun e, RecordedEvent event) {
    return new WorkPlan(
        e.workPlanId(),
        event.position(),
        e.bodyId(),
        e.year(),
        e.title(),
        e.begunOn(),
        Contents.NONE,
        Wishes.NONE,
        History.NONE,
        Source.of(event));
  }
}
