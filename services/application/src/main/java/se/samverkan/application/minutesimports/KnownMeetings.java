package se.samverkan.application.minutesimports;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.AssignmentState;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.ItemOutcome;

/** The meetings on record of a body, many at a time: three queries, however many they are. */
@Component
final class KnownMeetings {

  private final MongoTemplate mongo;

  KnownMeetings(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Those between two days, both included. */
  List<KnownMeeting> of(String bodyId, LocalDate from, LocalDate to) {
    List<Agenda> agendas =
        mongo.find(
            new Query(where("bodyId").is(bodyId).and("occasion.date").gte(from).lte(to)),
            Agenda.class);
    Criteria ofThese =
        where("meetingId").in(agendas.stream().map(Agenda::id).toList()).and("struck").is(false);
    Query tabled = new Query(ofThese).addCriteria(where("outcome").is(DecisionOutcome.TABLED));
    Query open = new Query(ofThese).addCriteria(where("state").is(AssignmentState.OPEN));
    Set<String> tabledItems =
        mongo.find(tabled, NotedDecision.class).stream()
            .map(NotedDecision::itemId)
            .collect(Collectors.toSet());
    Map<String, List<NotedAssignment>> openByItem =
        mongo.find(open, NotedAssignment.class).stream()
            .collect(Collectors.groupingBy(NotedAssignment::itemId));
    return agendas.stream().map(each -> known(each, tabledItems, openByItem)).toList();
  }

  private static KnownMeeting known(
      Agenda agenda, Set<String> tabled, Map<String, List<NotedAssignment>> open) {
    return new KnownMeeting(
        agenda.id(),
        agenda.bodyId(),
        agenda.occasion().date(),
        agenda.state(),
        agenda.items().stream()
            .map(
                item ->
                    item(
                        item,
                        tabled.contains(item.itemId()),
                        open.getOrDefault(item.itemId(), List.of())))
            .toList());
  }

  private static KnownMeeting.Item item(
      AgendaItem item, boolean tabledByDecision, List<NotedAssignment> open) {
    return new KnownMeeting.Item(
        item.itemId(),
        item.number(),
        item.title(),
        item.subItems(),
        tabledByDecision || item.outcome() == ItemOutcome.TABLED,
        Objects.requireNonNullElse(item.text(), ""),
        open.stream()
            .map(each -> new KnownMeeting.Open(each.id(), each.due(), each.recorded()))
            .toList(),
        item.recorded());
  }
}
