package se.samverkan.agendas.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.NaturalOrder;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.Conduct;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.meetings.Presiding;

/**
 * The documents of one meeting, and how they are shown together.
 *
 * @param others the meetings that its items come from or go to, by id
 */
record WholeAgenda(
    Agenda agenda,
    List<NotedDecision> decisions,
    List<NotedAssignment> assignments,
    Map<String, Agenda> others) {

  WholeAgenda {
    decisions = List.copyOf(decisions);
    assignments = List.copyOf(assignments);
    others = Map.copyOf(others);
  }

  /** The ids of the meetings that items of an agenda come from or go to. */
  static Set<String> meetings(Agenda agenda) {
    return agenda.items().stream()
        .flatMap(item -> ItemHistory.meetings(item.details()).stream())
        .collect(Collectors.toSet());
  }

  /** The ids of everybody and everything that is shown by name, also in what was corrected. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    ids.add(agenda.bodyId());
    Conduct conduct = agenda.conduct();
    conduct.presiding().forEach(p -> ids.add(p.personId()));
    ids.addAll(conduct.adjusterIds());
    ids.add(Objects.requireNonNullElse(conduct.secretaryId(), agenda.bodyId()));
    agenda
        .attendance()
        .forEach(
            p -> {
              ids.add(p.attendance().personId());
              String organisation = p.attendance().organisationId();
              ids.add(Objects.requireNonNullElse(organisation, agenda.bodyId()));
              p.corrections().forEach(c -> c.replaced().forEach(r -> ids.addAll(r.before())));
            });
    agenda.items().forEach(item -> ids.addAll(ItemHistory.ids(item.details())));
    others.values().forEach(other -> ids.add(other.bodyId()));
    ids.addAll(PreparationShown.ids(agenda));
    agenda.corrections().forEach(c -> c.replaced().forEach(r -> ids.addAll(r.before())));
    for (NotedAssignment assignment : assignments) {
      assignment.task().assignees().stream().map(Assignee::reference).forEach(ids::add);
      ids.addAll(assignment.task().support());
      assignment.corrections().forEach(c -> c.replaced().forEach(r -> ids.addAll(r.before())));
    }
    return ids;
  }

  MeetingAgenda shown(Map<String, String> names) {
    Conduct conduct = agenda.conduct();
    Set<String> onAgenda =
        agenda.items().stream().map(AgendaItem::itemId).collect(Collectors.toSet());
    Map<String, List<NotedDecision>> decided =
        decisions.stream()
            .filter(each -> onAgenda.contains(each.itemId()))
            .collect(Collectors.groupingBy(NotedDecision::itemId));
    Map<String, List<NotedAssignment>> given =
        assignments.stream()
            .filter(each -> onAgenda.contains(each.itemId()))
            .collect(Collectors.groupingBy(NotedAssignment::itemId));
    PreparationShown prepared = new PreparationShown(agenda);
    return new MeetingAgenda(
        MeetingSummary.of(agenda, decisions.size(), assignments.size(), names),
        agenda.occasion().note(),
        prepared.arrangement(names),
        conduct.presiding().stream().map(p -> chair(p, names)).toList(),
        Named.orNull(conduct.secretaryId(), names),
        conduct.adjusterIds().stream().map(id -> Named.of(id, names)).toList(),
        conduct.adjustedOn(),
        agenda.attendance().stream().map(p -> Participant.of(p, names)).toList(),
        prepared.session(names),
        prepared.guests(names),
        prepared.papers(itemId -> itemId == null || !onAgenda.contains(itemId)),
        agenda.items().stream()
            .sorted(NaturalOrder.by(AgendaItem::number))
            .map(
                item ->
                    item(
                        item,
                        decided.getOrDefault(item.itemId(), List.of()),
                        given.getOrDefault(item.itemId(), List.of()),
                        names))
            .toList(),
        shownDecisions(decisions.stream().filter(each -> !onAgenda.contains(each.itemId())), names),
        shownAssignments(
            assignments.stream().filter(each -> !onAgenda.contains(each.itemId())), names),
        agenda.moves(),
        CancellationShown.orNull(agenda.cancellation(), names),
        agenda.recorded(),
        CorrectionShown.all(agenda.corrections(), names));
  }

  private static Chair chair(Presiding presiding, Map<String, String> names) {
    return new Chair(Named.of(presiding.personId(), names), presiding.itemNumbers());
  }

  private ItemWithOutcome item(
      AgendaItem item,
      List<NotedDecision> decided,
      List<NotedAssignment> given,
      Map<String, String> names) {
    return ItemWithOutcome.of(
        item,
        ItemHistory.of(item, others, names),
        new PreparationShown(agenda).papers(item.itemId()::equals),
        shownDecisions(decided.stream(), names),
        shownAssignments(given.stream(), names),
        names);
  }

  private static List<DecisionUnderItem> shownDecisions(
      Stream<NotedDecision> decisions, Map<String, String> names) {
    return decisions
        .sorted(NaturalOrder.by(d -> Objects.requireNonNullElse(d.number(), "")))
        .map(decision -> DecisionUnderItem.of(decision, names))
        .toList();
  }

  private static List<AssignmentUnderItem> shownAssignments(
      Stream<NotedAssignment> assignments, Map<String, String> names) {
    return assignments.map(assignment -> AssignmentUnderItem.of(assignment, names)).toList();
  }
}
