package se.samverkan.decisions.referrals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.platform.refusals.Rule;

/** A question from outside that wants an answer by a date, and the way to the answer. */
@Aggregate
public class Referral {

  @AggregateIdentifier private ReferralId referralId;
  private Arrival arrival = Arrival.NONE;
  private @Nullable LocalDate answerDue;
  private @Nullable ReferralWorkingGroupAppointed group;
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, ReferralHandledByMember> handling = new HashMap<>();
  private @Nullable ReferralEvent conclusion;

  @SuppressWarnings("NullAway.Init")
  Referral() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(AnnounceReferral command) {
    if (arrival.announced() != null) {
      Rule.require(new ReferralIsAnnouncedOnce(arrival.announced(), command.event()));
    } else {
      Rule.require(new ReferralIsAnnouncedBeforeItComes(arrival.received()), open());
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralAnnounced event) {
    referralId = new ReferralId(event.referralId());
    arrival = arrival.announcedAs(event);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ReceiveReferral command) {
    if (arrival.received() != null) {
      Rule.require(new ReferralIsReceivedOnce(arrival.received(), command.event()));
    } else {
      Rule.require(
          open(), new ReferralComesToTheBodyItWasAnnouncedTo(arrival.announced(), command.event()));
      if (arrival.announced() != null) {
        requireKnown("receivedOn", command.receivedOn());
      }
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralReceived event) {
    referralId = new ReferralId(event.referralId());
    arrival = arrival.receivedAs(event);
    answerDue = event.answerDue() == null ? answerDue : event.answerDue();
  }

  @CommandHandler
  void decide(ChangeReferralAnswerDue command) {
    if (!command.due().equals(answerDue)) {
      Rule.require(open());
      Rule.require(new NothingHappensBefore("due", command.due(), arrival.cameOn()));
      apply(command.event(answerDue));
    }
  }

  @EventSourcingHandler
  void evolve(ReferralAnswerDueChanged event) {
    answerDue = event.due();
  }

  @CommandHandler
  void decide(AppointReferralWorkingGroup command) {
    ReferralWorkingGroupAppointed next = command.event(group == null ? List.of() : group.members());
    if (group == null
        || !group.members().equals(next.members())
        || !Objects.equals(group.fromBodyId(), next.fromBodyId())) {
      Rule.require(open());
      requireKnown("appointedOn", command.appointedOn());
      apply(next);
    }
  }

  @EventSourcingHandler
  void evolve(ReferralWorkingGroupAppointed event) {
    group = event;
  }

  @CommandHandler
  void decide(PlanReferralStep command) {
    Step step = steps.get(command.stepId().value());
    if (step != null) {
      Rule.require(new StepIsPlannedOnce(step.planned(), command.event()));
    } else {
      Rule.require(open(), new StepIsDueBeforeTheAnswer(command.due(), answerDue));
      requireKnown("due", command.due());
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralStepPlanned event) {
    steps.put(event.stepId(), Step.of(event));
  }

  @CommandHandler
  void decide(MoveReferralStep command) {
    Step step = step(command.stepId());
    if (!step.due().equals(command.due())) {
      Rule.require(
          open(), new StepIsNotDone(step), new StepIsDueBeforeTheAnswer(command.due(), answerDue));
      requireKnown("due", command.due());
      apply(command.event(step.due()));
    }
  }

  @EventSourcingHandler
  void evolve(ReferralStepMoved event) {
    steps.computeIfPresent(event.stepId(), (id, step) -> step.dueOn(event.due()));
  }

  @CommandHandler
  void decide(DoReferralStep command) {
    Step step = step(command.stepId());
    if (!command.event().equals(step.done())) {
      Rule.require(open(), new StepIsNotDone(step));
      requireKnown("doneOn", command.doneOn());
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralStepDone event) {
    steps.computeIfPresent(event.stepId(), (id, step) -> step.doneAs(event));
  }

  @CommandHandler
  void decide(HandleReferralAsMember command) {
    ReferralHandledByMember last = handling.get(command.organisationId().value());
    MemberHandling previous = last == null ? null : last.handling();
    if (last == null || !command.event(last.previousHandling()).equals(last)) {
      Rule.require(open(), new LatestHandlingHolds(last, command.statedOn()));
      requireKnown("statedOn", command.statedOn());
      apply(command.event(previous));
    }
  }

  @EventSourcingHandler
  void evolve(ReferralHandledByMember event) {
    handling.put(event.organisationId(), event);
  }

  @CommandHandler
  void decide(AnswerReferral command) {
    if (!command.event().equals(conclusion)) {
      Rule.require(open(), new ReferralHasComeIn(arrival.received()));
      Rule.require(new NothingHappensBefore("sentOn", command.sentOn(), arrival.cameOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralAnswered event) {
    conclusion = event;
  }

  @CommandHandler
  void decide(DeclineReferral command) {
    if (!command.event().equals(conclusion)) {
      Rule.require(open());
      requireKnown("declinedOn", command.declinedOn());
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ReferralDeclined event) {
    conclusion = event;
  }

  private Rule open() {
    return new ReferralIsOpen(conclusion != null);
  }

  private void requireKnown(String field, LocalDate date) {
    Rule.require(new NothingHappensBefore(field, date, arrival.knownFrom()));
  }

  private Step step(StepId stepId) {
    Step step = steps.get(stepId.value());
    Rule.require(new StepIsPlanned(step));
    return Objects.requireNonNull(step);
  }
}
