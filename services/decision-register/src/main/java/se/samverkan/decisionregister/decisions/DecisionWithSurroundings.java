package se.samverkan.decisionregister.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.DecisionHistory;
import se.samverkan.decisionregister.register.EarlierWording;
import se.samverkan.decisionregister.register.Proceedings;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.ResultingAssignment;
import se.samverkan.decisionregister.register.Wording;
import se.samverkan.events.assignments.Assignee;

/** The documents that one decision is shown from. */
record DecisionWithSurroundings(
    RegisteredDecision decision,
    Optional<RegisterMeeting> meeting,
    Optional<RegisterItem> item,
    List<ResultingAssignment> assignments,
    Proceedings proceedings,
    DecisionHistory history) {

  DecisionWithSurroundings {
    assignments = List.copyOf(assignments);
  }

  /** The ids whose names are needed to show it. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>(Set.of(decision.bodyId()));
    Stream.concat(Stream.of(decision.says()), decision.before().stream().map(EarlierWording::said))
        .flatMap(wording -> Stream.ofNullable(wording.matterId()))
        .forEach(ids::add);
    assignments.stream()
        .flatMap(assignment -> assignment.assignees().stream())
        .map(Assignee::reference)
        .forEach(ids::add);
    ids.addAll(ProceedingsShown.ids(proceedings));
    history.entries().stream().flatMap(entry -> Stream.ofNullable(entry.byId())).forEach(ids::add);
    return ids;
  }

  DecisionInFull shown(Map<String, String> names) {
    Wording says = decision.says();
    return new DecisionInFull(
        decision.id(),
        Named.of(decision.bodyId(), names),
        says.number(),
        says.text(),
        says.outcome(),
        decision.decidedOn(),
        Named.orNull(says.matterId(), names),
        decidedAt(),
        decision.before().stream().map(earlier -> SaidBefore.of(earlier, names)).toList(),
        decision.struck(),
        assignments.stream().map(a -> AssignmentOfDecision.of(a, names)).toList(),
        decision.state(),
        DecisionSummary.isNotPassedOn(decision),
        ProceedingsShown.of(proceedings, names),
        HappenedShown.of(history, names),
        decision.recorded());
  }

  private @Nullable DecidedAt decidedAt() {
    Wording says = decision.says();
    if (decision.meetingId() == null || says.itemId() == null || says.itemNumber() == null) {
      return null;
    }
    return new DecidedAt(
        decision.meetingId(),
        meeting.map(RegisterMeeting::number).orElse(null),
        meeting.map(RegisterMeeting::date).orElse(decision.decidedOn()),
        says.itemId(),
        says.itemNumber(),
        decision.itemTitle(),
        item.map(RegisterItem::outcome).orElse(null));
  }
}
