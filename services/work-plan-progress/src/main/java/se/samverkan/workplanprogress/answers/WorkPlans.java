package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.workplanprogress.StepKind;
import se.samverkan.workplanprogress.WorkPlan;

/** Answers what bodies plan to do in a year, and how far they have come. */
@Component
public class WorkPlans {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("year"), Sort.Order.asc("bodyId"), Sort.Order.asc("id"));

  private final ReactiveMongoTemplate documents;
  private final Names names;
  private final Today today;

  WorkPlans(ReactiveMongoTemplate documents, Names names, Today today) {
    this.documents = documents;
    this.names = names;
    this.today = today;
  }

  /**
   * A part of the list, the newest year first.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_BODY}
   */
  public Mono<Page<WorkPlanSummary>> page(
      @Nullable String bodyId, @Nullable Integer year, Paging paging) {
    return page(bodyId, year, null, paging);
  }

  /**
   * As {@link #page(String, Integer, Paging)}.
   *
   * @param asOf only plans that were in force on the day: adopted by then, for its year
   */
  public Mono<Page<WorkPlanSummary>> page(
      @Nullable String bodyId, @Nullable Integer year, @Nullable LocalDate asOf, Paging paging) {
    Query query = query(bodyId, year);
    if (asOf != null) {
      query.addCriteria(inForceOn(asOf));
    }
    Query part = Query.of(query).with(NEWEST_FIRST).skip(paging.skipped()).limit(paging.size());
    Mono<Page<WorkPlanSummary>> page =
        Mono.zip(
                documents.count(query, WorkPlan.class),
                documents.find(part, WorkPlan.class).collectList().flatMap(this::summaries))
            .map(found -> new Page<>(found.getT2(), paging.page(), paging.size(), found.getT1()));
    return known(bodyId).then(page);
  }

  /**
   * One work plan.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_WORK_PLAN}
   */
  public Mono<ShownWorkPlan> one(String workPlanId) {
    return find(workPlanId)
        .flatMap(plan -> showing(List.of(plan)).map(showing -> showing.plan(plan)));
  }

  /**
   * How far a work plan has come.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_WORK_PLAN}
   */
  public Mono<WorkPlanProgress> progress(String workPlanId) {
    return find(workPlanId)
        .flatMap(plan -> showing(List.of(plan)).map(showing -> showing.progress(plan)));
  }

  private Mono<WorkPlan> find(String workPlanId) {
    return documents
        .findById(workPlanId, WorkPlan.class)
        .switchIfEmpty(
            refused(WorkPlanQuestionRefusal.UNKNOWN_WORK_PLAN, "workPlanId", "work plan"));
  }

  private static Query query(@Nullable String bodyId, @Nullable Integer year) {
    Query query = new Query();
    if (bodyId != null) {
      query.addCriteria(Criteria.where("bodyId").is(bodyId));
    }
    if (year != null) {
      query.addCriteria(Criteria.where("year").is(year));
    }
    return query;
  }

  private static Criteria inForceOn(LocalDate day) {
    return new Criteria()
        .andOperator(
            Criteria.where("year").is(day.getYear()),
            Criteria.where("history.steps")
                .elemMatch(Criteria.where("kind").is(StepKind.ADOPTED).and("on").lte(day)));
  }

  private Mono<Void> known(@Nullable String bodyId) {
    if (bodyId == null) {
      return Mono.empty();
    }
    return names
        .of(List.of(bodyId))
        .flatMap(
            found ->
                found.containsKey(bodyId)
                    ? Mono.empty()
                    : refused(WorkPlanQuestionRefusal.UNKNOWN_BODY, "body", "body"));
  }

  private static <T> Mono<T> refused(WorkPlanQuestionRefusal code, String field, String what) {
    return Mono.error(() -> new Refusal(code, field, "There is no such " + what + "."));
  }

  private Mono<List<WorkPlanSummary>> summaries(List<WorkPlan> plans) {
    return showing(plans).map(showing -> plans.stream().map(showing::summary).toList());
  }

  private Mono<Showing> showing(List<WorkPlan> plans) {
    Set<String> ids =
        plans.stream().flatMap(Showing::named).collect(Collectors.toUnmodifiableSet());
    return names.of(ids).zipWith(today.date(), Showing::new);
  }
}
