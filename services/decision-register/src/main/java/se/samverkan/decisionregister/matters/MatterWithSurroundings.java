package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
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
import se.samverkan.decisionregister.register.MatterNeed;
import se.samverkan.decisionregister.register.MatterQuestion;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.TakenUp;

/**
 * The documents that one matter is shown from: the matters that became a part of it, its decisions,
 * and the meetings and items of it.
 */
record MatterWithSurroundings(
    Matter matter,
    List<Matter> parts,
    List<MatterNeed> needs,
    List<MatterQuestion> questions,
    List<RegisteredDecision> decisions,
    Map<String, RegisterMeeting> meetings,
    Map<String, RegisterItem> items) {

  MatterWithSurroundings {
    parts = List.copyOf(parts);
    needs = List.copyOf(needs);
    questions = List.copyOf(questions);
    decisions = List.copyOf(decisions);
    meetings = Map.copyOf(meetings);
    items = Map.copyOf(items);
  }

  /** The ids whose names are needed to show it. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    all().forEach(each -> ids.add(each.id()));
    all().flatMap(MatterSummary::ids).forEach(ids::add);
    all().flatMap(HappeningShown::ids).forEach(ids::add);
    needs.forEach(need -> ids.add(need.bodyId()));
    questions.forEach(question -> ids.add(question.bodyId()));
    decisions.forEach(decision -> ids.add(decision.bodyId()));
    return ids;
  }

  MatterTimeline shown(Map<String, String> names, LocalDate today) {
    Map<String, List<RegisteredDecision>> byItem =
        atMeetings().collect(Collectors.groupingBy(d -> Objects.requireNonNull(d.says().itemId())));
    Stream<TakenUp> entries =
        Stream.concat(takenUp(), decidedOtherwise())
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
        all()
            .flatMap(each -> HappeningShown.of(each, names))
            .sorted(Comparator.comparing(happening -> happening.recorded().at()))
            .toList(),
        needs.stream()
            .map(need -> NeedShown.of(need, today, names))
            .sorted(Comparator.comparing(NeedShown::neededBy))
            .toList(),
        questions.stream()
            .map(question -> QuestionShown.of(question, names))
            .sorted(Comparator.comparing(QuestionShown::on))
            .toList(),
        parts.stream().map(part -> new Named(part.id(), part.title())).toList(),
        matter.recorded());
  }

  private Stream<Matter> all() {
    return Stream.concat(Stream.of(matter), parts.stream());
  }

  /** Each item once, also where it took up two matters that became one. */
  private Stream<TakenUp> takenUp() {
    return all()
        .flatMap(each -> each.takenUp().stream())
        .collect(Collectors.toMap(TakenUp::itemId, entry -> entry, (first, _) -> first))
        .values()
        .stream();
  }

  /** Items under which something was decided in the matter without it being taken up as such. */
  private Stream<TakenUp> decidedOtherwise() {
    Set<String> takenUp = takenUp().map(TakenUp::itemId).collect(Collectors.toSet());
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
