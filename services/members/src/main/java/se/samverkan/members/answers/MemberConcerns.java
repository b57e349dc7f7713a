package se.samverkan.members.answers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.members.AskedPositions;
import se.samverkan.members.BodyDecision;
import se.samverkan.members.MemberBody;
import se.samverkan.members.OpenAssignment;
import se.samverkan.members.Referral;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Answers what has been decided that concerns a member, and what is waiting for it. */
@Component
public class MemberConcerns {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("decidedOn"), Sort.Order.asc("id"));

  private final ReactiveMongoTemplate documents;
  private final KnownReferences references;
  private final Today today;

  MemberConcerns(ReactiveMongoTemplate documents, KnownReferences references, Today today) {
    this.documents = documents;
    this.references = references;
    this.today = today;
  }

  /** Refuses (in the answer) an organisation that is not there. */
  public Mono<Concerns> of(String organisationId, @Nullable Integer year, Paging paging) {
    Mono<Concerns> answer =
        documents
            .find(WhatConcerns.bodies(organisationId), MemberBody.class)
            .collectList()
            .zipWith(today.date(), (bodies, day) -> new WhatConcerns(organisationId, bodies, day))
            .flatMap(what -> answer(what, year, paging));
    return references.requireOrganisation(organisationId).then(answer);
  }

  private Mono<Concerns> answer(WhatConcerns what, @Nullable Integer year, Paging paging) {
    Query decided = what.decided(year);
    Query part = Query.of(decided).with(NEWEST_FIRST).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            documents.count(decided, BodyDecision.class),
            documents.find(part, BodyDecision.class).collectList(),
            documents.find(what.positions(), AskedPositions.class).collectList(),
            documents.find(what.circulations(), BodyDecision.class).collectList(),
            documents.find(what.assignments(), OpenAssignment.class).collectList(),
            documents.find(what.referrals(), Referral.class).collectList())
        .map(t -> new Found(t.getT1(), t.getT2(), t.getT3(), t.getT4(), t.getT5(), t.getT6()))
        .flatMap(
            found ->
                references
                    .called(found.ids(what))
                    .map(called -> new ConcernsShowing(called, what.today()))
                    .map(showing -> found.show(showing, what, paging)));
  }

  /** What was found, before it is shown. */
  private record Found(
      long total,
      List<BodyDecision> decided,
      List<AskedPositions> positions,
      List<BodyDecision> circulations,
      List<OpenAssignment> assignments,
      List<Referral> referrals) {

    Stream<@Nullable String> ids(WhatConcerns what) {
      return Stream.of(
              Stream.of(what.organisationId()),
              what.bodies().stream().map(MemberBody::id),
              decided.stream().flatMap(ConcernsShowing::ids),
              positions.stream().map(AskedPositions::bodyId),
              circulations.stream().map(BodyDecision::bodyId),
              assignments.stream().map(OpenAssignment::bodyId),
              assignments.stream().flatMap(a -> a.assignees().stream()).map(Assignee::reference))
          .flatMap(ids -> ids);
    }

    Concerns show(ConcernsShowing showing, WhatConcerns what, Paging paging) {
      String organisation = what.organisationId();
      var asked = positions.stream().map(showing::question).toList();
      var circulating = circulations.stream().map(showing::question).toList();
      var assigned = assignments.stream().map(showing::assigned).toList();
      var remitted =
          referrals.stream().filter(r -> r.waitsFor(organisation)).map(showing::remitted).toList();
      var steps = referrals.stream().flatMap(r -> showing.steps(r, organisation)).toList();
      return new Concerns(
          showing.called().of(organisation),
          new Page<>(
              decided.stream().map(showing::decided).toList(), paging.page(), paging.size(), total),
          new Concerns.Waiting(
              ConcernsShowing.overdue(asked, circulating, assigned, remitted, steps),
              asked,
              circulating,
              assigned,
              remitted,
              steps,
              what.bodies().stream()
                  .flatMap(body -> showing.chairYears(body, organisation))
                  .sorted(Comparator.comparingInt(Concerns.Chairing::year))
                  .toList()));
    }
  }
}
