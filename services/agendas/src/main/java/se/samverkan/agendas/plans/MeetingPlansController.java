package se.samverkan.agendas.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** The meeting plans over HTTP. */
@RestController
@RequestMapping("/api/meeting-plans")
class MeetingPlansController {

  private static final Sort LATEST_YEAR_FIRST =
      Sort.by(Sort.Order.desc("year"), Sort.Order.asc("_id"));

  private final ReactiveMongoTemplate mongo;
  private final Bodies bodies;
  private final Names names;

  MeetingPlansController(ReactiveMongoTemplate mongo, Bodies bodies, Names names) {
    this.mongo = mongo;
    this.bodies = bodies;
    this.names = names;
  }

  @GetMapping
  Mono<Page<MeetingPlanShown>> plans(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Paging paging = Paging.of(page, size);
    Query query = new Query();
    if (body != null) {
      query.addCriteria(Criteria.where("bodyIds").is(body));
    }
    if (year != null) {
      query.addCriteria(Criteria.where("year").is(year));
    }
    Query part =
        Query.of(query).with(LATEST_YEAR_FIRST).skip(paging.skipped()).limit(paging.size());
    return bodies
        .require(body, "body")
        .then(
            Mono.defer(
                () ->
                    Mono.zip(
                        mongo.find(part, PlanOfMeetings.class).collectList().flatMap(this::shown),
                        mongo.count(query, PlanOfMeetings.class))))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  @GetMapping("/{meetingPlanId}")
  Mono<MeetingPlanShown> plan(@PathVariable String meetingPlanId) {
    return mongo
        .findById(meetingPlanId, PlanOfMeetings.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        AgendasRefusal.UNKNOWN_MEETING_PLAN,
                        "meetingPlanId",
                        "There is no meeting plan " + meetingPlanId + ".")))
        .flatMap(plan -> shown(List.of(plan)))
        .map(List::getFirst);
  }

  private Mono<List<MeetingPlanShown>> shown(List<PlanOfMeetings> plans) {
    Set<String> ids = new HashSet<>();
    plans.forEach(plan -> ids.addAll(MeetingPlanShown.ids(plan)));
    return names
        .of(ids)
        .map(found -> plans.stream().map(plan -> MeetingPlanShown.of(plan, found)).toList());
  }
}
