package se.samverkan.followups.answers;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.followups.FollowUp;
import se.samverkan.followups.KnownDecision;
import se.samverkan.followups.KnownItem;
import se.samverkan.followups.KnownMeeting;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers who owes what. */
@Component
public class FollowUpList {

  private static final Sort BY_DUE = Sort.by("due.sortedBy", "given.on", "id");

  private final ReactiveMongoTemplate documents;
  private final Names names;
  private final Today today;

  FollowUpList(ReactiveMongoTemplate documents, Names names, Today today) {
    this.documents = documents;
    this.names = names;
    this.today = today;
  }

  /**
   * A part of the list, by due date, then by the day given; those without a due date last.
   *
   * @throws Refusal (in the answer) of kind UNKNOWN when what the filter names is not there
   */
  public Mono<Page<ShownFollowUp>> page(FollowUpFilter filter, AskedStatus status, Paging paging) {
    return known(filter)
        .then(today.date())
        .flatMap(
            day ->
                Mono.zip(
                    documents.count(Conditions.query(filter, status, day), FollowUp.class),
                    part(filter, status, paging, day)))
        .map(found -> new Page<>(found.getT2(), paging.page(), paging.size(), found.getT1()));
  }

  /** The assignments of a part of the list. */
  Mono<List<ShownFollowUp>> part(
      FollowUpFilter filter, AskedStatus status, Paging paging, LocalDate day) {
    Query part =
        Conditions.query(filter, status, day)
            .with(BY_DUE)
            .skip(paging.skipped())
            .limit(paging.size());
    return documents.find(part, FollowUp.class).collectList().flatMap(this::shown);
  }

  /**
   * How many there are per status.
   *
   * @throws Refusal (in the answer) of kind UNKNOWN when what the filter names is not there
   */
  public Mono<FollowUpCounts> counts(FollowUpFilter filter) {
    return known(filter)
        .then(
            Mono.zip(
                count(filter, AskedStatus.OPEN),
                count(filter, AskedStatus.OVERDUE),
                count(filter, AskedStatus.DONE),
                count(filter, AskedStatus.DROPPED)))
        .map(
            n ->
                new FollowUpCounts(
                    n.getT1(), n.getT2(), n.getT3(), n.getT4(), n.getT1() + n.getT3() + n.getT4()));
  }

  /**
   * One assignment.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_ASSIGNMENT}
   */
  public Mono<ShownFollowUp> one(String assignmentId) {
    return documents
        .findById(assignmentId, FollowUp.class)
        .flatMap(found -> shown(List.of(found)))
        .map(List::getFirst)
        .switchIfEmpty(refused(FollowUpRefusal.UNKNOWN_ASSIGNMENT, "assignmentId", "assignment"));
  }

  private Mono<Long> count(FollowUpFilter filter, AskedStatus status) {
    return today
        .date()
        .flatMap(day -> documents.count(Conditions.query(filter, status, day), FollowUp.class));
  }

  /** Completes when what the filter names is there. */
  Mono<Void> known(FollowUpFilter filter) {
    List<String> asked =
        Stream.of(filter.bodyId(), filter.organisationId(), filter.personId())
            .filter(Objects::nonNull)
            .toList();
    if (asked.isEmpty()) {
      return Mono.empty();
    }
    return names
        .of(asked)
        .flatMap(
            found ->
                Stream.of(
                        missing(found, filter.bodyId(), FollowUpRefusal.UNKNOWN_BODY, "body"),
                        missing(
                            found,
                            filter.organisationId(),
                            FollowUpRefusal.UNKNOWN_ORGANISATION,
                            "organisation"),
                        missing(found, filter.personId(), FollowUpRefusal.UNKNOWN_PERSON, "person"))
                    .reduce(Mono.empty(), Mono::then));
  }

  private static Mono<Void> missing(
      Map<String, String> found, @Nullable String id, FollowUpRefusal code, String field) {
    return id == null || found.containsKey(id) ? Mono.empty() : refused(code, field, field);
  }

  private static <T> Mono<T> refused(FollowUpRefusal code, String field, String what) {
    return Mono.error(() -> new Refusal(code, field, "There is no such " + what + "."));
  }

  private Mono<List<ShownFollowUp>> shown(List<FollowUp> followUps) {
    References to = References.of(followUps);
    return Mono.zip(
            names.of(to.named()),
            byId(KnownMeeting.class, to.meetings(), KnownMeeting::id),
            byId(KnownItem.class, to.items(), KnownItem::id),
            byId(KnownDecision.class, to.decisions(), KnownDecision::id),
            today.date())
        .map(
            found ->
                new Showing(
                    new Surroundings(found.getT1(), found.getT2(), found.getT3(), found.getT4()),
                    found.getT5()))
        .map(showing -> followUps.stream().map(showing::show).toList());
  }

  private <D> Mono<Map<String, D>> byId(Class<D> type, Set<String> ids, Function<D, String> id) {
    return documents
        .find(Query.query(Criteria.where("id").in(ids)), type)
        .collectList()
        .map(found -> found.stream().collect(toUnmodifiableMap(id, Function.identity())));
  }
}
