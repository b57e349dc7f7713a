package se.samverkan.application.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.application.documents.DecisionExtract.Signatory;
import se.samverkan.application.history.ActorNames;
import se.samverkan.application.history.Histories;
import se.samverkan.decisionregister.decisions.DecidedAt;
import se.samverkan.decisionregister.decisions.DecisionInFull;
import se.samverkan.decisionregister.decisions.DecisionRegister;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Digest;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;

/** Composes extracts of decisions, of all that is recorded at one moment. */
@Component
class DecisionExtracts {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DecisionRegister register;
  private final Agendas agendas;
  private final Histories histories;
  private final ActorNames actors;
  private final Streams streams;
  private final ReadModels readModels;
  private final Today today;

  DecisionExtracts(
      DecisionRegister register,
      Agendas agendas,
      Histories histories,
      ActorNames actors,
      Streams streams,
      ReadModels readModels,
      Today today) {
    this.register = register;
    this.agendas = agendas;
    this.histories = histories;
    this.actors = actors;
    this.streams = streams;
    this.readModels = readModels;
    this.today = today;
  }

  /**
   * The extract at the moment that is asked about.
   *
   * @param signs who signs it off; null when nobody does
   */
  Mono<DecisionExtract> of(String decisionId, @Nullable Provenance signs, Wording words) {
    return today
        .moment()
        .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS))
        .flatMap(
            moment ->
                digest(decisionId, moment)
                    .flatMap(digest -> of(decisionId, digest, moment, signs, words)));
  }

  private Mono<DecisionExtract> of(
      String decisionId, Digest digest, Instant moment, @Nullable Provenance signs, Wording words) {
    return register
        .decision(decisionId)
        .flatMap(
            decision ->
                Mono.zip(
                        agenda(decision),
                        histories.of(decisionId, null, words.code()),
                        signatory(signs))
                    .map(
                        found ->
                            new DecisionExtract(
                                decision,
                                found.getT1().orElse(null),
                                found.getT2(),
                                digest,
                                moment,
                                found.getT3().orElse(null))));
  }

  /** The answers have seen all that the digest is of, and perhaps more. */
  private Mono<Digest> digest(String decisionId, Instant moment) {
    return Blocking.call(() -> streams.digest(decisionId, moment))
        .map(found -> found.orElseGet(() -> new Digest(0, 0, "")))
        .doOnNext(found -> readModels.await(found.position(), PATIENCE));
  }

  private Mono<Optional<MeetingAgenda>> agenda(DecisionInFull decision) {
    DecidedAt at = decision.decidedAt();
    return at == null
        ? Mono.just(Optional.empty())
        : agendas.agenda(at.meetingId()).map(Optional::of);
  }

  private Mono<Optional<Signatory>> signatory(@Nullable Provenance signs) {
    return signs == null
        ? Mono.just(Optional.empty())
        : actors.of(List.of(signs.actor())).map(named -> Optional.of(signatory(signs, named)));
  }

  private static Signatory signatory(Provenance signs, Map<String, String> named) {
    return new Signatory(named.getOrDefault(signs.actor(), signs.actor()), signs.role());
  }
}
