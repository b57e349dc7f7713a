package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.workplans.ActivityPutForward;
import se.samverkan.events.workplans.PutForwardActivitiesRanked;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What bodies want to be in the plan, and the answers to them. */
final class PutForward {

  private final Contents contents;
  private final Activities activities;
  private final Kept<ActivityPutForward> wishes =
      new Kept<>(
          WorkPlansRefusal.UNKNOWN_PUT_FORWARD_ACTIVITY,
          WorkPlansRefusal.ACTIVITY_ALREADY_PUT_FORWARD_WITH_OTHER_CONTENT,
          "putForwardId");
  private final Map<String, List<String>> rankings = new LinkedHashMap<>();
  private final Map<String, WorkPlanEvent> answers = new LinkedHashMap<>();

  PutForward(Contents contents, Activities activities) {
    this.contents = contents;
    this.activities = activities;
  }

  @CommandHandler
  void decide(PutActivityForward command) {
    if (wishes.isRepeated(command.putForwardId(), command.event())) {
      return;
    }
    contents.requireFocusArea(command.focusAreaId());
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(ActivityPutForward event) {
    wishes.put(event.putForwardId(), event);
  }

  @CommandHandler
  void decide(RankPutForwardActivities command) {
    List<String> previous = rankings.getOrDefault(command.byBodyId().value(), List.of());
    PutForwardActivitiesRanked event = command.event(previous);
    if (event.putForwardIds().equals(previous)) {
      return;
    }
    for (PutForwardId id : command.putForwardIds()) {
      wishes.get(id);
      Rule.require(new RankedIsNotTurnedDown(answers.get(id.value())));
    }
    apply(event);
  }

  @EventSourcingHandler
  void evolve(PutForwardActivitiesRanked event) {
    rankings.put(event.byBodyId(), event.putForwardIds());
  }

  @CommandHandler
  void decide(AcceptPutForwardActivity command) {
    ActivityPutForward wish = wishes.get(command.putForwardId());
    PutForwardActivityAccepted event = command.event();
    WorkPlanEvent before = answers.get(command.putForwardId().value());
    if (before != null) {
      Rule.require(new WishIsAnsweredOnce(before, event));
      return;
    }
    Rule.require(new DayIsNotBefore("acceptedOn", event.acceptedOn(), wish.putForwardOn()));
    AddActivity addition = command.addition();
    boolean isNew = activities.isNew(addition);
    if (!isNew) {
      contents.activities.get(command.activityId());
    }
    apply(event);
    if (isNew) {
      apply(addition.event());
    }
  }

  @EventSourcingHandler
  void evolve(PutForwardActivityAccepted event) {
    answers.put(event.putForwardId(), event);
  }

  @CommandHandler
  void decide(TurnDownPutForwardActivity command) {
    ActivityPutForward wish = wishes.get(command.putForwardId());
    PutForwardActivityTurnedDown event = command.event();
    WorkPlanEvent before = answers.get(command.putForwardId().value());
    if (before != null) {
      Rule.require(new WishIsAnsweredOnce(before, event));
      return;
    }
    Rule.require(new DayIsNotBefore("turnedDownOn", event.turnedDownOn(), wish.putForwardOn()));
    apply(event);
  }

  @EventSourcingHandler
  void evolve(PutForwardActivityTurnedDown event) {
    answers.put(event.putForwardId(), event);
  }
}
