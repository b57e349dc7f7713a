package se.samverkan.followups;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
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

/** The follow-up list: who owes what, since when and until when, and what came of it. */
@Component
public class FollowUpReadModel implements ReadModel {

  @Override
  public String name() {
    return "follow-ups";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        FollowUp.class,
        KnownMeeting.class,
        BodyCalendar.class,
        Seat.class,
        KnownItem.class,
        KnownDecision.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(AssignmentEvent.class, MeetingEvent.class, BodyEvent.class, DecisionEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        PersonEvent.class,
        MatterEvent.class,
        MeetingPlanEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case AssignmentEvent e -> new AssignmentChanges(event, documents).apply(e);
      case MeetingEvent e -> new MeetingChanges(documents).apply(e);
      case BodyEvent e -> new SeatChanges(documents).apply(e);
      case DecisionEvent e -> apply(e, documents);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    }
  }

  private static void apply(DecisionEvent event, Documents documents) {
    switch (event) {
      case DecisionRecorded e ->
          documents.put(new KnownDecision(e.decisionId(), e.number(), e.text()));
      case DecisionCorrected e ->
          documents.put(new KnownDecision(e.decisionId(), e.number(), e.text()));
      case DecisionCarried e ->
          documents.put(new KnownDecision(e.decisionId(), e.number(), e.text()));
      case CarriedDecisionCorrected e ->
          documents.put(new KnownDecision(e.decisionId(), e.number(), e.text()));
      case DecisionStruck e -> documents.remove(KnownDecision.class, e.decisionId());
      case ProposalMade _,
          ProposalWithdrawn _,
          VoteTaken _,
          ReservationMade _,
          DecisionCirculated _,
          CirculationAnswered _,
          DecisionFell _,
          DecisionEffectsRecorded _,
          DecisionForwarded _,
          ForwardedDecisionAnswered _,
          DecisionReplaced _,
          DecisionRevoked _,
          DecisionExtractIssued _ -> {}
    }
  }
}
