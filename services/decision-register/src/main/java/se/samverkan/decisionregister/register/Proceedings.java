package se.samverkan.decisionregister.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;

/**
 * What came before and after a decision: what was proposed, voted and answered, whom it went to,
 * what it brings about and what ended it. The latest answer of an organisation stands.
 */
@Document("decisionProceedings")
public record Proceedings(
    String id,
    List<ProposalMade> proposals,
    List<ProposalWithdrawn> withdrawn,
    List<VoteTaken> votes,
    List<ReservationMade> reservations,
    @Nullable DecisionCirculated circulated,
    List<CirculationAnswered> answers,
    @Nullable DecisionFell fell,
    List<DecisionForwarded> forwarded,
    List<ForwardedDecisionAnswered> forwardedAnswers,
    List<DecisionEffect> effects,
    List<CameAbout> cameAbout,
    @Nullable DecisionReplaced replaced,
    @Nullable DecisionRevoked revoked) {
  public Proceedings {
    proposals = List.copyOf(proposals);
    withdrawn = List.copyOf(withdrawn);
    votes = List.copyOf(votes);
    reservations = List.copyOf(reservations);
    answers = List.copyOf(answers);
    forwarded = List.copyOf(forwarded);
    forwardedAnswers = List.copyOf(forwardedAnswers);
    effects = List.copyOf(effects);
    cameAbout = List.copyOf(cameAbout);
  }

  /** Nothing yet. */
  public static Proceedings of(String decisionId) {
    return new Proceedings(
        decisionId,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** The same with one more of what happened. */
  Proceedings with(Object happened) {
    return new Proceedings(
        id,
        and(proposals, happened, ProposalMade.class),
        and(withdrawn, happened, ProposalWithdrawn.class),
        and(votes, happened, VoteTaken.class),
        and(reservations, happened, ReservationMade.class),
        or(circulated, happened, DecisionCirculated.class),
        happened instanceof CirculationAnswered answer ? answered(answer) : answers,
        or(fell, happened, DecisionFell.class),
        and(forwarded, happened, DecisionForwarded.class),
        and(forwardedAnswers, happened, ForwardedDecisionAnswered.class),
        and(effects, happened, DecisionEffect.class),
        and(cameAbout, happened, CameAbout.class),
        or(replaced, happened, DecisionReplaced.class),
        or(revoked, happened, DecisionRevoked.class));
  }

  /** The organisations that were asked and have not answered. */
  public List<String> silent() {
    return circulated == null
        ? List.of()
        : circulated.asked().stream()
            .map(asked -> asked.organisationId())
            .filter(id -> answers.stream().noneMatch(a -> a.organisationId().equals(id)))
            .toList();
  }

  private List<CirculationAnswered> answered(CirculationAnswered now) {
    return Stream.concat(
            answers.stream().filter(a -> !a.organisationId().equals(now.organisationId())),
            Stream.of(now))
        .toList();
  }

  private static <E> List<E> and(List<E> all, Object happened, Class<E> type) {
    return type.isInstance(happened)
        ? Stream.concat(all.stream(), Stream.of(type.cast(happened))).distinct().toList()
        : all;
  }

  private static <E> @Nullable E or(@Nullable E before, Object happened, Class<E> type) {
    return type.isInstance(happened) ? Objects.requireNonNull(type.cast(happened)) : before;
  }
}
