package se.samverkan.decisionregister.register;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Keeps every decision with what it said before, and every matter with where it was taken up. */
@Component
public class DecisionRegisterReadModel implements ReadModel {

  @Override
  public String name() {
    return "decision-register";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        RegisteredDecision.class,
        Proceedings.class,
        DecisionHistory.class,
        IssuedExtract.class,
        AskedBetweenMeetings.class,
        PassedOn.class,
        RegisterItem.class,
        RegisterMeeting.class,
        RegisterBody.class,
        Matter.class,
        MatterNeed.class,
        MatterQuestion.class,
        ResultingAssignment.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        BodyEvent.class,
        MeetingEvent.class,
        MeetingPlanEvent.class,
        MatterEvent.class,
        DecisionEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        AssignmentEvent.class,
        WorkPlanEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    Recorded by = Recorded.by(event);
    switch (event.payload()) {
      case BodyEvent e -> new BodyChanges(documents, by).apply(e);
      case MeetingEvent e -> new MeetingChanges(documents, by).apply(e);
      case MeetingPlanAdopted e ->
          new CameAbout(EffectKind.ADOPT_MEETING_PLAN, e.meetingPlanId(), null, e.bodyIds(), by)
              .keep(e.decisionId(), documents);
      case MeetingPlanEvent _ -> {}
      case WorkPlanAdopted e ->
          new CameAbout(EffectKind.ADOPT_WORK_PLAN, e.workPlanId(), null, List.of(), by)
              .keep(e.decisionId(), documents);
      case WorkPlanEvent _ -> {}
      case PositionsEvent e -> new QuestionChanges(documents).apply(e);
      case ReferralEvent e -> new QuestionChanges(documents).apply(e);
      case MatterEvent e -> new MatterChanges(documents, by).apply(e);
      case DecisionEvent e -> new DecisionChanges(documents, by).apply(e);
      case AssignmentEvent e -> new AssignmentChanges(documents, by).apply(e);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload().getClass());
    }
  }
}
