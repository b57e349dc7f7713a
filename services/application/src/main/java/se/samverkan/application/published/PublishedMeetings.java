package se.samverkan.application.published;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.decisionregister.decisions.DecisionFilter;
import se.samverkan.decisionregister.decisions.DecisionRegister;
import se.samverkan.decisionregister.decisions.DecisionSummary;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers what has been published. */
@Component
class PublishedMeetings {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("publishedOn"), Sort.Order.asc("_id"));

  private final ReactiveMongoTemplate mongo;
  private final DecisionRegister decisions;
  private final Names names;

  PublishedMeetings(ReactiveMongoTemplate mongo, DecisionRegister decisions, Names names) {
    this.mongo = mongo;
    this.decisions = decisions;
    this.names = names;
  }

  /** The meetings with published minutes, the latest published first. */
  Mono<Page<PublishedMeeting>> page(Paging paging) {
    Query all = Query.query(Criteria.where("publishedOn").ne(null));
    Query part = Query.of(all).with(NEWEST_FIRST).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            mongo.find(part, Minutes.class).collectList().flatMap(this::meetings),
            mongo.count(all, Minutes.class))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  /**
   * The minutes of a meeting.
   *
   * @return the minutes, or the refusal {@code NOT_PUBLISHED}
   */
  Mono<PublishedMinutes> minutes(String meetingId) {
    DecisionFilter ofMeeting =
        new DecisionFilter(null, null, null, null, null, null, meetingId, null, null);
    return mongo
        .findById(meetingId, Minutes.class)
        .filter(minutes -> minutes.publishedOn() != null && !minutes.versions().isEmpty())
        .flatMap(
            minutes ->
                Mono.zip(
                        meetings(List.of(minutes)).filter(found -> !found.isEmpty()),
                        decisions.decisions(ofMeeting, new Paging(0, Paging.MOST)))
                    .map(found -> shown(minutes, found.getT1().getFirst(), found.getT2().items())))
        .switchIfEmpty(Mono.error(PublishedMeetings::notPublished));
  }

  private Mono<List<PublishedMeeting>> meetings(List<Minutes> published) {
    Set<String> ids = published.stream().map(Minutes::id).collect(Collectors.toSet());
    return mongo
        .find(Query.query(Criteria.where("_id").in(ids)), Agenda.class)
        .collectMap(Agenda::id)
        .flatMap(
            agendas ->
                names
                    .of(agendas.values().stream().map(Agenda::bodyId).collect(Collectors.toSet()))
                    .map(found -> meetings(published, agendas, found)));
  }

  private static List<PublishedMeeting> meetings(
      List<Minutes> published, Map<String, Agenda> agendas, Map<String, String> names) {
    return published.stream()
        .filter(minutes -> agendas.containsKey(minutes.id()))
        .map(
            minutes -> {
              Agenda agenda = Objects.requireNonNull(agendas.get(minutes.id()));
              return new PublishedMeeting(
                  agenda.id(),
                  names.getOrDefault(agenda.bodyId(), agenda.bodyId()),
                  agenda.occasion().date(),
                  Objects.requireNonNull(minutes.publishedOn()));
            })
        .toList();
  }

  private static PublishedMinutes shown(
      Minutes minutes, PublishedMeeting meeting, List<DecisionSummary> decisions) {
    MinutesVersion current = minutes.versions().getLast();
    return new PublishedMinutes(
        meeting,
        current.content(),
        current.contentSha256().isEmpty() ? null : current.contentSha256(),
        corrections(minutes.versions()),
        decisions.stream().map(PublishedDecision::of).toList());
  }

  /** Drafts were never published, so the first text is the one that was corrected first. */
  private static List<PublishedCorrection> corrections(List<MinutesVersion> versions) {
    return IntStream.range(1, versions.size())
        .filter(i -> versions.get(i).reason() != null)
        .mapToObj(i -> PublishedCorrection.of(versions.get(i - 1), versions.get(i)))
        .toList();
  }

  private static Refusal notPublished() {
    return new Refusal(
        PublishedRefusal.NOT_PUBLISHED, "meetingId", "No minutes of such a meeting are published.");
  }
}
