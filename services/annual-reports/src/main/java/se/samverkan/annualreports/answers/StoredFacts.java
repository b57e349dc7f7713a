package se.samverkan.annualreports.answers;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.AssignmentFigures;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.annualreports.facts.CarriedFacts;
import se.samverkan.annualreports.facts.DecisionFacts;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.annualreports.facts.PlanFacts;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.facts.TakenUp;
import se.samverkan.annualreports.report.Facts;
import se.samverkan.annualreports.report.FirstOfLists;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.platform.readmodels.Names;

/** Fetches what a report is computed from, in a fixed number of queries. */
@Component
final class StoredFacts {

  /** Fewer ways to the server than by default. */
  private static final int BATCH = 5_000;

  private final ReactiveMongoTemplate documents;
  private final Names names;

  StoredFacts(ReactiveMongoTemplate documents, Names names) {
    this.documents = documents;
    this.names = names;
  }

  /** What the whole report is computed from; empty for an unknown body. */
  Mono<Facts> of(String bodyId, int year) {
    return figures(bodyId, year)
        .flatMap(
            facts ->
                Mono.zip(
                        all(
                            DecisionFacts.class,
                            new BasicQuery(FiguresAsked.decisions(bodyId, year))),
                        assignments(FiguresAsked.assignments(bodyId, year)),
                        Facts.InWords::new)
                    .map(facts::with))
        .flatMap(this::withNames);
  }

  /** As {@link #of(String, int)}, with what comes first in long lists in words. */
  Mono<Facts> of(String bodyId, int year, LocalDate today, int most) {
    return figures(bodyId, year)
        .flatMap(
            facts -> {
              var first = FirstOfLists.of(facts, year, today, most);
              return Mono.zip(
                      all(DecisionFacts.class, Criteria.where("id").in(first.decisions())),
                      assignments(in("_id", first.assignments())),
                      Facts.InWords::new)
                  .map(facts::with);
            })
        .flatMap(this::withNames);
  }

  private Mono<Facts> figures(String bodyId, int year) {
    Criteria ofTheYear = ofBody(bodyId).and("year").is(year);
    return documents
        .findById(bodyId, BodyFacts.class)
        .flatMap(
            body ->
                Mono.zip(
                        all(MeetingFacts.class, ofBody(bodyId)),
                        decisionFigures(bodyId, year),
                        all(CarriedFacts.class, carried(bodyId, year)),
                        assignmentFigures(bodyId, year),
                        takenUp(bodyId),
                        all(PlanFacts.class, ofTheYear),
                        all(ReportFacts.class, ofTheYear))
                    .map(
                        found ->
                            new Facts(
                                body,
                                found.getT1(),
                                List.of(),
                                found.getT2(),
                                found.getT3(),
                                found.getT4(),
                                found.getT5(),
                                found.getT6(),
                                found.getT7().stream()
                                    .flatMap(report -> report.comments().stream())
                                    .toList(),
                                new Facts.InWords(List.of(), List.of()),
                                Map.of())))
        .flatMap(this::withMeetingsElsewhere);
  }

  private static Criteria ofBody(String bodyId) {
    return Criteria.where("bodyId").is(bodyId);
  }

  private static Criteria carried(String bodyId, int year) {
    return ofBody(bodyId)
        .and("carriedOn")
        .gte(LocalDate.of(year - 1, 1, 1))
        .lte(LocalDate.of(year, 12, 31));
  }

  private Mono<List<DecisionFigures>> decisionFigures(String bodyId, int year) {
    return documents
        .execute(
            DecisionFacts.class,
            collection ->
                collection
                    .find(FiguresAsked.decisions(bodyId, year))
                    .projection(include("itemId", "matterId", "outcome", "decidedOn"))
                    .batchSize(BATCH))
        .map(DocumentsOfFigures::decision)
        .collectList();
  }

  private Mono<List<AssignmentFigures>> assignmentFigures(String bodyId, int year) {
    return documents
        .execute(
            AssignmentFacts.class,
            collection ->
                collection
                    .find(FiguresAsked.assignments(bodyId, year))
                    .projection(include("inShort"))
                    .batchSize(BATCH))
        .map(stored -> DocumentsOfFigures.assignment(stored, bodyId))
        .collectList();
  }

  private Mono<List<TakenUp>> takenUp(String bodyId) {
    return documents
        .execute(
            TakenUp.class, collection -> collection.find(eq("bodyId", bodyId)).batchSize(BATCH))
        .map(DocumentsOfFigures::takenUp)
        .collectList();
  }

  private Mono<List<AssignmentFacts>> assignments(Bson which) {
    return documents
        .execute(AssignmentFacts.class, collection -> collection.find(which).batchSize(BATCH))
        .map(AssignmentDocument::read)
        .collectList();
  }

  private Mono<Facts> withMeetingsElsewhere(Facts facts) {
    Set<String> own = facts.meetings().stream().map(MeetingFacts::id).collect(Collectors.toSet());
    Set<String> tiedTo =
        facts.assignments().stream()
            .flatMap(assignment -> Stream.ofNullable(assignment.due()))
            .flatMap(due -> Stream.ofNullable(due.meetingId()))
            .filter(id -> !own.contains(id))
            .collect(Collectors.toSet());
    if (tiedTo.isEmpty()) {
      return Mono.just(facts);
    }
    return all(MeetingFacts.class, Criteria.where("id").in(tiedTo))
        .flatMap(this::withThoseThatCouldStandIn)
        .map(facts::with);
  }

  private Mono<List<MeetingFacts>> withThoseThatCouldStandIn(List<MeetingFacts> meetings) {
    Set<String> bodies =
        meetings.stream()
            .filter(meeting -> meeting.state() == MeetingState.CANCELLED)
            .map(MeetingFacts::bodyId)
            .collect(Collectors.toSet());
    return bodies.isEmpty()
        ? Mono.just(meetings)
        : all(MeetingFacts.class, Criteria.where("bodyId").in(bodies))
            .map(others -> Stream.concat(meetings.stream(), others.stream()).toList());
  }

  private Mono<Facts> withNames(Facts facts) {
    Set<String> ids =
        Stream.of(
                Stream.of(facts.body().id()),
                facts.body().members().stream().map(BodyFacts.Membership::organisationId),
                facts.body().terms().stream().map(term -> term.of().organisationId()),
                facts.meetings().stream()
                    .flatMap(meeting -> meeting.attendance().stream())
                    .flatMap(a -> Stream.of(a.personId(), a.organisationId())),
                facts.assignments().stream()
                    .flatMap(assignment -> assignment.assignees().stream())
                    .map(Assignee::reference),
                facts.takenUp().stream().map(TakenUp::matterId),
                facts.plans().stream()
                    .flatMap(plan -> plan.activities().stream())
                    .flatMap(activity -> activity.responsible().stream())
                    .map(Responsible::reference),
                facts.decisions().stream().map(DecisionFigures::matterId))
            .flatMap(stream -> stream)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return names.of(ids).map(facts::with);
  }

  private <D> Mono<List<D>> all(Class<D> type, Criteria which) {
    return all(type, Query.query(which));
  }

  private <D> Mono<List<D>> all(Class<D> type, Query which) {
    return documents.find(which, type).collectList();
  }
}
