package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.members.BodyDecision;
import se.samverkan.members.MemberBody;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.refusals.Refusal;

/** Answers who was a member when a decision was made; public for whoever sends commands. */
@Component
public class MembersOfDecision {

  private final ReactiveMongoTemplate documents;
  private final KnownReferences references;
  private final Today today;

  MembersOfDecision(ReactiveMongoTemplate documents, KnownReferences references, Today today) {
    this.documents = documents;
    this.references = references;
    this.today = today;
  }

  /** Refuses (in the answer) a decision that is not there. */
  public Mono<MembersOnTheDay> of(String decisionId) {
    return documents
        .findById(decisionId, BodyDecision.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        MembersRefusal.UNKNOWN_DECISION,
                        "decisionId",
                        "There is no decision " + decisionId + ".")))
        .flatMap(this::members);
  }

  private Mono<MembersOnTheDay> members(BodyDecision decision) {
    return Mono.justOrEmpty(decision.decidedOn())
        .switchIfEmpty(today.date())
        .flatMap(day -> members(decision, day));
  }

  private Mono<MembersOnTheDay> members(BodyDecision decision, LocalDate day) {
    return documents
        .findById(decision.bodyId(), MemberBody.class)
        .map(body -> body.membersOn(day))
        .defaultIfEmpty(List.of())
        .flatMap(
            members ->
                references
                    .called(Stream.concat(Stream.of(decision.bodyId()), members.stream()))
                    .map(
                        called ->
                            new MembersOnTheDay(
                                decision.id(),
                                called.of(decision.bodyId()),
                                day,
                                called.of(members))));
  }
}
