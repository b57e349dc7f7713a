package se.samverkan.agendas.plans;

import java.util.function.UnaryOperator;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.agendas.plans.PlanOfMeetings.Adoption;
import se.samverkan.agendas.plans.PlanOfMeetings.Change;
import se.samverkan.agendas.plans.PlanOfMeetings.ChangeKind;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanDateAdded;
import se.samverkan.events.meetings.MeetingPlanDateAdjusted;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.MeetingPlanDateRemoved;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.platform.readmodels.Documents;

/** What the events of a meeting plan do to it. */
public final class PlanChanges {

  private PlanChanges() {}

  /** Lets the event change its plan. */
  public static void apply(MeetingPlanEvent event, Recorded by, Documents documents) {
    if (event instanceof MeetingPlanProposed proposed) {
      documents.put(PlanOfMeetings.of(proposed, by));
    } else {
      documents.change(PlanOfMeetings.class, event.meetingPlanId(), change(event, by));
    }
  }

  private static UnaryOperator<PlanOfMeetings> change(MeetingPlanEvent event, Recorded by) {
    return switch (event) {
      case MeetingPlanProposed _ -> plan -> plan;
      case MeetingPlanDateAdded e ->
          plan ->
              plan.changed(
                  new Change(ChangeKind.ADDED, null, e.date(), null, null, e.reason(), by));
      case MeetingPlanDateAdjusted e ->
          plan ->
              plan.changed(
                  new Change(
                      ChangeKind.ADJUSTED, e.previousDate(), e.date(), null, null, e.reason(), by));
      case MeetingPlanDateRemoved e ->
          plan ->
              plan.changed(
                  new Change(ChangeKind.REMOVED, e.date(), null, null, null, e.reason(), by));
      case MeetingPlanDateChanged e ->
          plan ->
              plan.changed(
                  new Change(
                      ChangeKind.CHANGED,
                      e.previousDate(),
                      e.date(),
                      e.changedOn(),
                      e.decisionId(),
                      e.reason(),
                      by));
      case MeetingPlanAdopted e ->
          plan -> plan.adopted(new Adoption(e.bodyIds(), e.decisionId(), e.adoptedOn(), by));
    };
  }
}
