package se.samverkan.agendas.agenda;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.agendas.plans.PlanChanges;
import se.samverkan.agendas.plans.PlanOfMeetings;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.DecisionExtractIssued;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Keeps the agenda of every meeting, with what came under its items, and the meeting plans. */
@Component
public class AgendasReadModel implements ReadModel {

  @Override
  public String name() {
    return "agendas";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        Agenda.class,
        Minutes.class,
        NotedDecision.class,
        NotedAssignment.class,
        PlanOfMeetings.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        MeetingEvent.class, MeetingPlanEvent.class, DecisionEvent.class, AssignmentEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        BodyEvent.class,
        MatterEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    Recorded by = Recorded.by(event);
    switch (event.payload()) {
      case MeetingEvent e -> apply(e, by, documents);
      case MeetingPlanEvent e -> PlanChanges.apply(e, by, documents);
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
    Minutes written = documents.find(Minutes.class, event.meetingId()).orElse(null);
    Minutes now = MinutesChanges.after(written, event, by);
    if (now != null && !now.equals(written)) {
      documents.put(now);
    }
  }

  private static void apply(DecisionEvent event, Recorded by, Documents documents) {
    switch (event) {
      case DecisionRecorded e -> documents.put(NotedDecision.of(e, by));
      case DecisionCorrected e ->
          documents.change(NotedDecision.class, e.decisionId(), noted -> noted.corrected(e, by));
      case DecisionStruck e ->
          documents.change(NotedDecision.class, e.decisionId(), NotedDecision::strike);
      case ProposalMade _,
          ProposalWithdrawn _,
          VoteTaken _,
          ReservationMade _,
          DecisionCirculated _,
          CirculationAnswered _,
          DecisionCarried _,
          CarriedDecisionCorrected _,
          DecisionFell _,
          DecisionEffectsRecorded _,
          DecisionForwarded _,
          ForwardedDecisionAnswered _,
          DecisionReplaced _,
          DecisionRevoked _,
          DecisionExtractIssued _ -> {}
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
      case AssignmentSentBack _ ->
          documents.change(
              NotedAssignment.class, id, noted -> noted.closed(AssignmentState.OPEN, null));
      case AssignmentGivenBetweenMeetings _,
          AssignmentBetweenMeetingsCorrected _,
          AssignmentAccepted _,
          AssignmentProgressRecorded _,
          MoreTimeAsked _,
          MoreTimeGiven _,
          MoreTimeRefused _,
          AssignmentHandedOver _,
          AssignmentReportAccepted _ -> {}
    }
  }
}
