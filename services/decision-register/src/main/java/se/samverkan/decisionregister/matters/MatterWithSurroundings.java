package se.samverkan.decisionregister.matters;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.NaturalOrder;
import se.samverkan.decisionregister.decisions.DecisionSummary;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.TakenUp;

/** The documents that one matter is shown from: its decisions, and the meetings and items of it. */
record MatterWithSurroundings(
    Matter matter,
    List<RegisteredDecision> decisions,
    Map<String, RegisterMeeting> meetings,
    Map<String, RegisterItem> items) {

  MatterWithSurroundings {
    decisions = List.copyOf(decisions);
    meetings = Map.copyOf(meetings);
    items = Map.copyOf(items);
  }

  /** The ids whose names are needed to show it. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>(matter.bodyIds());
    ids.add(matter.id());
    decisions.forEach(decision -> ids.add(decision.bodyId()));
    return ids;
  }

  MatterTimeline shown(Map<String, String> names) {
    Map<String, List<RegisteredDecision>> byItem =
        atMeetings().collect(Collectors.groupingBy(d -> Objects.requireNonNull(d.says().itemId())));
    Stream<TakenUp> entries =
        Stream.concat(matter.takenUp().stream(), decidedOtherwise())
            .filter(entry -> byItem.containsKey(entry.itemId()) || isOnAgenda(entry));
    return new MatterTimeline(
        MatterSummary.of(matter, names),
        matter.state(),
        Stream.concat(
                entries.map(
                    entry -> shown(entry, byItem.getOrDefault(entry.itemId(), List.of()), names)),
                betweenMeetings(names))
            .sorted(
                Comparator.comparing(TimelineEntry::date)
                    .thenComparing(entry -> Objects.requireNonNullElse(entry.meetingId(), ""))
                    .thenComparing(
                        NaturalOrder.by(e -> Objects.requireNonNullElse(e.itemNumber(), ""))))
            .toList(),
        matter.happenings(),
        matter.recorded());
  }

  /** Items under which something was decided in the matter without it being taken up as such. */
  private Stream<TakenUp> decidedOtherwise() {
    Set<String> takenUp =
        matter.takenUp().stream().map(TakenUp::itemId).collect(Collectors.toSet());
    return atMeetings()
        .filter(decision -> !takenUp.contains(decision.says().itemId()))
        .map(this::entryOf)
        .collect(Collectors.toMap(TakenUp::itemId, entry -> entry, (first, _) -> first))
        .values()
        .stream();
  }

  private TakenUp entryOf(RegisteredDecision decision) {
    return new TakenUp(
        decision.bodyId(),
        Objects.requireNonNull(decision.meetingId()),
        Objects.requireNonNull(decision.says().itemId()),
        Objects.requireNonNull(decision.says().itemNumber()),
        Objects.requireNonNullElse(decision.itemTitle(), matter.title()),
        decision.decidedOn(),
        decision.recorded());
  }

  private Stream<RegisteredDecision> atMeetings() {
    return decisions.stream().filter(decision -> decision.meetingId() != null);
  }

  private Stream<TimelineEntry> betweenMeetings(Map<String, String> names) {
    return decisions.stream()
        .filter(decision -> decision.meetingId() == null)
        .map(
            decision ->
                new TimelineEntry(
                    decision.decidedOn(),
                    Named.of(decision.bodyId(), names),
                    null,
                    null,
                    null,
                    null,
                    matter.title(),
                    null,
                    List.of(DecisionSummary.of(decision, names))));
  }

  private boolean isOnAgenda(TakenUp entry) {
    RegisterItem item = items.get(entry.itemId());
    return item == null || !item.removed();
  }

  private TimelineEntry shown(
      TakenUp entry, List<RegisteredDecision> decided, Map<String, String> names) {
    Optional<RegisterMeeting> meeting = Optional.ofNullable(meetings.get(entry.meetingId()));
    @Nullable RegisterItem item = items.get(entry.itemId());
    return new TimelineEntry(
        meeting.map(RegisterMeeting::date).orElse(entry.on()),
        Named.of(entry.bodyId(), names),
        entry.meetingId(),
        meeting.map(RegisterMeeting::number).orElse(null),
        entry.itemId(),
        item == null || item.number() == null ? entry.itemNumber() : item.number(),
        item == null || item.title() == null ? entry.title() : item.title(),
        item == null ? null : item.outcome(),
        decided.stream()
            .sorted(Comparator.comparing(RegisteredDecision::order))
            .map(decision -> DecisionSummary.of(decision, names))
            .toList());
  }
}
