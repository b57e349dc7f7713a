package se.samverkan.agendas.agenda;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Keeps the agenda of every meeting, with what was decided and assigned under its items. */
@Component
public class AgendasReadModel implements ReadModel {

  @Override
  public String name() {
    return "agendas";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(Agenda.class, NotedDecision.class, NotedAssignment.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(MeetingEvent.class, DecisionEvent.class, AssignmentEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        BodyEvent.class,
        MatterEvent.class,
        MinutesImportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    Recorded by = Recorded.by(event);
    switch (event.payload()) {
      case MeetingEvent e -> apply(e, by, documents);
      case DecisionEvent e -> apply(e, by, documents);
      case AssignmentEvent e -> apply(e, by, documents);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload().getClass());
    }
  }

  private static void apply(MeetingEvent event, Recorded by, Documents documents) {
    Agenda before = documents.find(Agenda.class, event.meetingId()).orElse(null);
    Agenda after = MeetingChanges.after(before, event, by);
    if (after != null) {
      documents.put(after);
    }
  }

  private static void apply(DecisionEvent event, Recorded by, Documents documents) {
    switch (event) {
      case DecisionRecorded e -> documents.put(NotedDecision.of(e, by));
      case DecisionCorrected e ->
          documents.change(NotedDecision.class, e.decisionId(), noted -> noted.corrected(e, by));
      case DecisionStruck e ->
          documents.change(NotedDecision.class, e.decisionId(), NotedDecision::strike);
    }
  }

  private static void apply(AssignmentEvent event, Recorded by, Documents documents) {
    String id = event.assignmentId();
    switch (event) {
      case AssignmentGiven e -> documents.put(NotedAssignment.of(e, by));
      case AssignmentCorrected e ->
          documents.change(NotedAssignment.class, id, noted -> noted.corrected(e, by));
      case AssignmentDueChanged e ->
          documents.change(NotedAssignment.class, id, noted -> noted.due(e.due()));
      case AssignmentReported e ->
          documents.change(
              NotedAssignment.class,
              id,
              noted -> noted.closed(AssignmentState.REPORTED, e.reportedOn()));
      case AssignmentDropped e ->
          documents.change(
              NotedAssignment.class,
              id,
              noted -> noted.closed(AssignmentState.DROPPED, e.droppedOn()));
      case AssignmentStruck _ ->
          documents.change(NotedAssignment.class, id, NotedAssignment::strike);
    }
  }
}
