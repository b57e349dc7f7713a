package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.events.workplans.WorkPlanForwarded;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.platform.refusals.Rule;

/** What a body is going to do in a year, and what it did of that. */
@Aggregate
public class WorkPlan {

  private final Contents contents = new Contents();
  @AggregateMember private final FocusAreas focusAreas = new FocusAreas(contents);
  @AggregateMember private final Activities activities = new Activities(contents);
  @AggregateMember private final FollowUps followUps = new FollowUps(contents);
  @AggregateMember private final PutForward putForward = new PutForward(contents, activities);
  @AggregateMember private final Budget budget = new Budget(contents);
  @AggregateMember private final Appendices appendices = new Appendices();
  private final Set<WorkPlanEvent> course = new HashSet<>();

  @AggregateIdentifier private WorkPlanId workPlanId;
  private @Nullable WorkPlanBegun begun;

  @SuppressWarnings("NullAway.Init")
  WorkPlan() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(BeginWorkPlan command) {
    Rule.require(new WorkPlanIdIsThatOfBodyAndYear(command));
    if (begun == null) {
      apply(command.event());
    } else {
      Rule.require(new BodyAndYearHaveOnePlan(begun, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(WorkPlanBegun event) {
    workPlanId = new WorkPlanId(event.workPlanId());
    begun = event;
    contents.year = event.year();
  }

  @CommandHandler
  void decide(ProposeWorkPlan command) {
    WorkPlanProposed event = command.event();
    if (course.contains(event)) {
      return;
    }
    Rule.require(new PlanIsNotYetAdopted(contents.adopted));
    if (begun != null) {
      Rule.require(new DayIsNotBefore("proposedOn", event.proposedOn(), begun.begunOn()));
    }
    contents
        .activities
        .all()
        .forEach(activity -> Rule.require(new SomebodyIsResponsible(true, activity)));
    apply(event);
  }

  @EventSourcingHandler
  void evolve(WorkPlanProposed event) {
    course.add(event);
    if (contents.proposed == null) {
      contents.proposed = event;
    }
  }

  @CommandHandler
  void decide(AdjustWorkPlan command) {
    goOn(command.event(), "adjustedOn", command.adjustedOn());
  }

  @EventSourcingHandler
  void evolve(WorkPlanAdjusted event) {
    course.add(event);
  }

  @CommandHandler
  void decide(ForwardWorkPlan command) {
    goOn(command.event(), "forwardedOn", command.forwardedOn());
  }

  @EventSourcingHandler
  void evolve(WorkPlanForwarded event) {
    course.add(event);
  }

  @CommandHandler
  void decide(AdoptWorkPlan command) {
    WorkPlanAdopted before = contents.adopted;
    if (before != null && before.decisionId().equals(command.decisionId().value())) {
      return;
    }
    Rule.require(new PlanIsNotYetAdopted(before));
    goOn(command.event(), "adoptedOn", command.adoptedOn());
  }

  @EventSourcingHandler
  void evolve(WorkPlanAdopted event) {
    contents.adopted = event;
  }

  private void goOn(WorkPlanEvent event, String field, LocalDate day) {
    if (course.contains(event)) {
      return;
    }
    WorkPlanProposed proposed = contents.proposed;
    Rule.require(new PlanIsProposed(proposed));
    if (proposed != null) {
      Rule.require(new DayIsNotBefore(field, day, proposed.proposedOn()));
    }
    apply(event);
  }
}
