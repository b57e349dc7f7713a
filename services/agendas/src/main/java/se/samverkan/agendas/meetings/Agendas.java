package se.samverkan.agendas.meetings;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.MinutesApproval;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers which meetings there are, and what is on the agenda of each. */
@Component
public class Agendas {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc(MeetingFilter.DATE), Sort.Order.asc("_id"));
  private static final Sort SOONEST_FIRST =
      Sort.by(Sort.Order.asc(MeetingFilter.DATE), Sort.Order.asc("_id"));
  private static final Sort AS_NOTED =
      Sort.by(
          Sort.Order.asc("recorded.line"), Sort.Order.asc("recorded.at"), Sort.Order.asc("_id"));

  private final ReactiveMongoTemplate mongo;
  private final Bodies bodies;
  private final Names names;
  private final Clock clock;

  Agendas(ReactiveMongoTemplate mongo, Bodies bodies, Names names, Clock clock) {
    this.mongo = mongo;
    this.bodies = bodies;
    this.names = names;
    this.clock = clock;
  }

  /** The meetings that the filter lets through, newest first. */
  public Mono<Page<MeetingSummary>> meetings(MeetingFilter filter, Paging paging) {
    return bodies
        .require(filter.body(), "body")
        .then(Mono.defer(() -> page(filter.query(), NEWEST_FIRST, paging)));
  }

  /** The meetings of a body that are planned or called for today or later, soonest first. */
  public Mono<Page<MeetingSummary>> nextMeetings(String bodyId, Paging paging) {
    LocalDate today = LocalDate.now(clock);
    Query query =
        new MeetingFilter(bodyId, null, today, null, null)
            .query()
            .addCriteria(Criteria.where("state").in(MeetingState.PLANNED, MeetingState.CALLED));
    return bodies
        .require(bodyId, "bodyId")
        .then(Mono.defer(() -> page(query, SOONEST_FIRST, paging)));
  }

  /**
   * The agenda of a meeting with what came of it.
   *
   * @return the agenda, or the refusal {@code UNKNOWN_MEETING}
   */
  public Mono<MeetingAgenda> agenda(String meetingId) {
    return mongo
        .findById(meetingId, Agenda.class)
        .switchIfEmpty(Mono.error(() -> unknown(meetingId)))
        .flatMap(this::whole)
        .flatMap(whole -> names.of(whole.ids()).map(whole::shown));
  }

  /**
   * The minutes of a meeting with their earlier versions; empty ones where none are written.
   *
   * @return the minutes, or the refusal {@code UNKNOWN_MEETING}
   */
  public Mono<MinutesOfMeeting> minutes(String meetingId) {
    return mongo
        .findById(meetingId, Agenda.class)
        .switchIfEmpty(Mono.error(() -> unknown(meetingId)))
        .then(
            mongo
                .findById(meetingId, Minutes.class)
                .defaultIfEmpty(
                    new Minutes(meetingId, List.of(), List.of(), null, null, List.of())))
        .flatMap(
            minutes ->
                names
                    .of(
                        minutes.approvals().stream()
                            .map(MinutesApproval::adjusterId)
                            .collect(Collectors.toSet()))
                    .map(found -> MinutesOfMeeting.of(minutes, found)));
  }

  private Mono<WholeAgenda> whole(Agenda agenda) {
    Query ofMeeting = notedAt(List.of(agenda.id())).with(AS_NOTED);
    return Mono.zip(
            mongo.find(ofMeeting, NotedDecision.class).collectList(),
            mongo.find(ofMeeting, NotedAssignment.class).collectList())
        .map(noted -> new WholeAgenda(agenda, noted.getT1(), noted.getT2()));
  }

  private Mono<Page<MeetingSummary>> page(Query query, Sort order, Paging paging) {
    Query part = Query.of(query).with(order).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            mongo.find(part, Agenda.class).collectList().flatMap(this::summaries),
            mongo.count(query, Agenda.class))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  private Mono<List<MeetingSummary>> summaries(List<Agenda> agendas) {
    List<String> meetings = agendas.stream().map(Agenda::id).toList();
    return Mono.zip(
            counts(meetings, NotedDecision.class),
            counts(meetings, NotedAssignment.class),
            names.of(agendas.stream().map(Agenda::bodyId).collect(Collectors.toSet())))
        .map(
            found ->
                agendas.stream()
                    .map(
                        agenda ->
                            MeetingSummary.of(
                                agenda,
                                found.getT1().getOrDefault(agenda.id(), 0),
                                found.getT2().getOrDefault(agenda.id(), 0),
                                found.getT3()))
                    .toList());
  }

  private record NotedAt(String id, int count) {}

  private Mono<Map<String, Integer>> counts(List<String> meetings, Class<?> noted) {
    return mongo
        .aggregate(
            newAggregation(match(notedAtAny(meetings)), group("meetingId").count().as("count")),
            noted,
            NotedAt.class)
        .collectMap(NotedAt::id, NotedAt::count);
  }

  private static Query notedAt(Collection<String> meetings) {
    return new Query(notedAtAny(meetings));
  }

  private static Criteria notedAtAny(Collection<String> meetings) {
    return Criteria.where("meetingId").in(meetings).and("struck").is(false);
  }

  private static Refusal unknown(String meetingId) {
    return new Refusal(
        AgendasRefusal.UNKNOWN_MEETING, "meetingId", "There is no meeting " + meetingId + ".");
  }
}
