package se.samverkan.agendas.meetings;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.bodies.Membership;
import se.samverkan.platform.moments.Today;
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
  private final Today today;

  Agendas(ReactiveMongoTemplate mongo, Bodies bodies, Names names, Today today) {
    this.mongo = mongo;
    this.bodies = bodies;
    this.names = names;
    this.today = today;
  }

  /**
   * The meetings that the filter lets through, newest first.
   *
   * @param organisation only of bodies that it was a member of on the day of the meeting
   */
  public Mono<Page<MeetingSummary>> meetings(
      MeetingFilter filter, @Nullable String organisation, Paging paging) {
    Mono<Query> query =
        organisation == null
            ? Mono.fromSupplier(filter::query)
            : bodies
                .memberships(organisation)
                .map(memberships -> filter.query().addCriteria(during(memberships)));
    return bodies
        .require(filter.body(), "body")
        .then(query)
        .flatMap(each -> page(each, NEWEST_FIRST, paging));
  }

  private static Criteria during(Map<String, List<Membership>> memberships) {
    List<Criteria> any =
        memberships.entrySet().stream()
            .flatMap(body -> body.getValue().stream().map(each -> during(body.getKey(), each)))
            .toList();
    return any.isEmpty() ? Criteria.where("bodyId").in(List.of()) : new Criteria().orOperator(any);
  }

  private static Criteria during(String bodyId, Membership membership) {
    LocalDate to = membership.to();
    Criteria since =
        Criteria.where("bodyId").is(bodyId).and(MeetingFilter.DATE).gte(membership.from());
    return to == null ? since : since.lte(to);
  }

  /** The meetings of a body that are planned or called for today or later, soonest first. */
  public Mono<Page<MeetingSummary>> nextMeetings(String bodyId, Paging paging) {
    return bodies
        .require(bodyId, "bodyId")
        .then(today.date())
        .map(
            day ->
                new MeetingFilter(bodyId, null, day, null, null)
                    .query()
                    .addCriteria(
                        Criteria.where("state").in(MeetingState.PLANNED, MeetingState.CALLED)))
        .flatMap(query -> page(query, SOONEST_FIRST, paging));
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
        .then(mongo.findById(meetingId, Minutes.class).defaultIfEmpty(Minutes.none(meetingId)))
        .flatMap(
            minutes ->
                names
                    .of(MinutesOfMeeting.people(minutes))
                    .map(found -> MinutesOfMeeting.of(minutes, found)));
  }

  /** Minutes composed from what was recorded, in {@code sv} or {@code en}; Swedish when null. */
  public Mono<MinutesProposal> proposal(String meetingId, @Nullable String language) {
    ProposalWords words = ProposalWords.of(language);
    return agenda(meetingId)
        .map(agenda -> new ProposedMinutes(agenda, words).markdown())
        .map(content -> new MinutesProposal(meetingId, words.language(), content));
  }

  /**
   * The notices of a meeting, in the order in which they were posted.
   *
   * @return the notices, or the refusal {@code UNKNOWN_MEETING}
   */
  Mono<List<NoticeShown>> notices(String meetingId) {
    return mongo
        .findById(meetingId, Agenda.class)
        .switchIfEmpty(Mono.error(() -> unknown(meetingId)))
        .map(
            agenda ->
                agenda.items().stream()
                    .collect(
                        Collectors.toMap(
                            AgendaItem::itemId, item -> item.number() + " " + item.title())))
        .flatMap(
            titles ->
                mongo
                    .findById(meetingId, Minutes.class)
                    .map(
                        minutes ->
                            minutes.notices().stream()
                                .map(notice -> NoticeShown.of(notice, titles))
                                .toList())
                    .defaultIfEmpty(List.of()));
  }

  private Mono<WholeAgenda> whole(Agenda agenda) {
    Query ofMeeting = notedAt(List.of(agenda.id())).with(AS_NOTED);
    return Mono.zip(
            mongo.find(ofMeeting, NotedDecision.class).collectList(),
            mongo.find(ofMeeting, NotedAssignment.class).collectList(),
            others(agenda))
        .map(noted -> new WholeAgenda(agenda, noted.getT1(), noted.getT2(), noted.getT3()));
  }

  private Mono<Map<String, Agenda>> others(Agenda agenda) {
    Set<String> ids = WholeAgenda.meetings(agenda);
    return ids.isEmpty()
        ? Mono.just(Map.of())
        : mongo
            .find(Query.query(Criteria.where("_id").in(ids)), Agenda.class)
            .collectMap(Agenda::id);
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
