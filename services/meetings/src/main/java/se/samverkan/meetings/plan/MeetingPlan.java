package se.samverkan.meetings.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanDateAdded;
import se.samverkan.events.meetings.MeetingPlanDateAdjusted;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.MeetingPlanDateRemoved;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.That;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;

/** The meeting dates of a year for one or more bodies. */
@Aggregate
public class MeetingPlan {

  @AggregateIdentifier private @Nullable MeetingPlanId meetingPlanId;
  private @Nullable PlanDates plan;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ProposeMeetingPlan command) {
    MeetingPlanProposed event = command.event();
    if (plan != null && plan.proposed().equals(event)) {
      return;
    }
    List<String> planned = event.rules().stream().map(PlanRule::bodyId).toList();
    Rule.require(
        new That(
            plan == null,
            MeetingPlanRefusal.PLAN_PROPOSED_WITH_OTHER_CONTENT,
            "meetingPlanId",
            "The plan is proposed already; its dates are adjusted one by one."),
        new That(
            event.bodyIds().containsAll(planned),
            MeetingPlanRefusal.PLAN_BODY_UNKNOWN,
            "rules.bodyId",
            "Rules are for bodies of the plan."),
        notEmpty(event.dates()));
    apply(event);
  }

  @EventSourcingHandler
  void on(MeetingPlanProposed event) {
    meetingPlanId = new MeetingPlanId(event.meetingPlanId());
    plan = PlanDates.of(event);
  }

  @CommandHandler
  void handle(AddMeetingPlanDate command) {
    PlannedDate date = command.event().date();
    PlannedDate before = plan().dates().get(date.meetingId());
    if (date.equals(before)) {
      return;
    }
    plan().requireProposed(date.bodyId());
    Rule.require(
        new That(
            before == null,
            MeetingPlanRefusal.PLAN_DATE_ADDED_WITH_OTHER_CONTENT,
            "meetingId",
            "The plan has that meeting already; AdjustMeetingPlanDate changes it."));
    plan().requireFree(date);
    apply(command.event());
  }

  @EventSourcingHandler
  void on(MeetingPlanDateAdded event) {
    plan = plan().with(event.date());
  }

  @CommandHandler
  void handle(AdjustMeetingPlanDate command) {
    MeetingPlanDateAdjusted event = command.event(plan().date(command.meetingId()));
    plan().requireProposed(event.date().bodyId());
    if (!event.date().equals(event.previousDate())) {
      plan().requireFree(event.date());
      apply(event);
    }
  }

  @EventSourcingHandler
  void on(MeetingPlanDateAdjusted event) {
    plan = plan().with(event.date());
  }

  @CommandHandler
  void handle(RemoveMeetingPlanDate command) {
    PlannedDate date = plan().date(command.meetingId());
    plan().requireProposed(date.bodyId());
    apply(command.event(date));
  }

  @EventSourcingHandler
  void on(MeetingPlanDateRemoved event) {
    plan = plan().without(event.date());
  }

  @CommandHandler
  void handle(AdoptMeetingPlan command) {
    String decision = command.decisionId().value();
    List<String> named = command.bodyIds().stream().map(BodyId::value).toList();
    List<String> bodies =
        (named.isEmpty() ? plan().proposed().bodyIds() : named)
            .stream().filter(body -> !decision.equals(plan().adopted().get(body))).toList();
    if (bodies.isEmpty()) {
      return;
    }
    bodies.forEach(plan()::requireProposed);
    List<PlannedDate> dates = plan().of(bodies);
    Rule.require(
        notEmpty(dates),
        new That(
            !command.adoptedOn().isBefore(plan().proposed().proposedOn()),
            MeetingPlanRefusal.PLAN_ADOPTED_BEFORE_PROPOSED,
            "adoptedOn",
            "A plan is adopted after it was proposed."));
    apply(
        new MeetingPlanAdopted(
            command.meetingPlanId().value(), bodies, decision, dates, command.adoptedOn()));
  }

  @EventSourcingHandler
  void on(MeetingPlanAdopted event) {
    plan = plan().with(event);
  }

  @CommandHandler
  void handle(ChangeMeetingPlanDate command) {
    MeetingPlanDateChanged event = command.event(plan().date(command.meetingId()));
    if (event.date().equals(event.previousDate())) {
      return;
    }
    Rule.require(
        new That(
            plan().adopted().containsKey(event.date().bodyId()),
            MeetingPlanRefusal.PLAN_NOT_ADOPTED,
            "meetingPlanId",
            "The body has not adopted its dates; AdjustMeetingPlanDate changes one."));
    plan().requireFree(event.date());
    apply(event);
  }

  @EventSourcingHandler
  void on(MeetingPlanDateChanged event) {
    plan = plan().with(event.date());
  }

  private static Rule notEmpty(List<PlannedDate> dates) {
    return new That(
        !dates.isEmpty(), MeetingPlanRefusal.PLAN_EMPTY, "rules", "A plan has at least one date.");
  }

  private PlanDates plan() {
    return Objects.requireNonNull(plan);
  }
}
