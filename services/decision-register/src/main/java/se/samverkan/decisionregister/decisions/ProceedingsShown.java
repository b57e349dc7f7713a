package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.Proceedings;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;

/**
 * What came before and after a decision.
 *
 * @param answerBy when those asked between meetings are to answer
 * @param silent those asked between meetings who have not answered
 */
public record ProceedingsShown(
    List<ProposalMade> proposals,
    List<ProposalWithdrawn> withdrawnProposals,
    List<VoteTaken> votes,
    List<ReservationMade> reservations,
    @Nullable LocalDate answerBy,
    List<Answer> answers,
    List<Named> silent,
    @Nullable DecisionFell fell,
    List<Passed> forwarded,
    List<EffectShown> effects,
    @Nullable DecisionReplaced replaced,
    @Nullable DecisionRevoked revoked) {

  /** What an organisation answered last when it was asked between meetings. */
  public record Answer(
      Named organisation, CirculationAnswer answer, @Nullable String text, LocalDate on) {}

  /** To which body it went, and what that body answered, the last answer last. */
  public record Passed(
      Named to,
      ForwardKind kind,
      String title,
      LocalDate on,
      @Nullable LocalDate answerWantedBy,
      List<Reply> replies) {}

  /** An answer of a body that it went to. */
  public record Reply(
      @Nullable String decisionId, DecisionOutcome outcome, @Nullable String text, LocalDate on) {

    static Reply of(ForwardedDecisionAnswered answer) {
      return new Reply(
          answer.answerDecisionId(), answer.outcome(), answer.text(), answer.answeredOn());
    }
  }

  static ProceedingsShown of(Proceedings from, Map<String, String> names) {
    return new ProceedingsShown(
        from.proposals(),
        from.withdrawn(),
        from.votes(),
        from.reservations(),
        from.circulated() == null ? null : from.circulated().answerBy(),
        from.answers().stream().map(answer -> shown(answer, names)).toList(),
        from.silent().stream().map(id -> Named.of(id, names)).toList(),
        from.fell(),
        from.forwarded().stream().map(passed -> shown(passed, from, names)).toList(),
        from.effects().stream()
            .map(effect -> EffectShown.of(effect, from.cameAbout(), names))
            .toList(),
        from.replaced(),
        from.revoked());
  }

  /** The ids whose names are needed to show it. */
  static Set<String> ids(Proceedings from) {
    Set<String> ids = new HashSet<>(from.silent());
    from.effects().forEach(effect -> ids.addAll(EffectShown.ids(effect)));
    Stream.concat(
            from.answers().stream().map(CirculationAnswered::organisationId),
            from.forwarded().stream().map(DecisionForwarded::toBodyId))
        .forEach(ids::add);
    return ids;
  }

  private static Answer shown(CirculationAnswered answer, Map<String, String> names) {
    return new Answer(
        Named.of(answer.organisationId(), names),
        answer.answer(),
        answer.text(),
        answer.answeredOn());
  }

  private static Passed shown(
      DecisionForwarded passed, Proceedings from, Map<String, String> names) {
    return new Passed(
        Named.of(passed.toBodyId(), names),
        passed.kind(),
        passed.title(),
        passed.forwardedOn(),
        passed.answerWantedBy(),
        from.forwardedAnswers().stream()
            .filter(answer -> answer.byBodyId().equals(passed.toBodyId()))
            .map(Reply::of)
            .toList());
  }
}
