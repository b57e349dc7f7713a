package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a decision.
 *
 * @param on when it was true; null where nobody said
 * @param byId the person, organisation or body that did it, where the event names one
 * @param otherDecisionId the decision that replaced, revoked or answered it
 * @param text what was proposed, voted or answered, in words
 * @param says what the decision said from then on; null where that did not change
 */
public record HistoryEntry(
    Kind kind,
    @Nullable LocalDate on,
    @Nullable String byId,
    @Nullable String otherDecisionId,
    @Nullable String text,
    @Nullable String reason,
    @Nullable Wording says,
    Recorded recorded) {

  /** What happened. */
  public enum Kind {
    RECORDED,
    CORRECTED,
    STRUCK,
    CIRCULATED,
    CIRCULATION_ANSWERED,
    CARRIED,
    FELL,
    PROPOSAL_MADE,
    PROPOSAL_WITHDRAWN,
    VOTE_TAKEN,
    RESERVATION_MADE,
    EFFECTS_RECORDED,
    FORWARDED,
    FORWARDED_ANSWERED,
    REPLACED,
    REVOKED,
    EXTRACT_ISSUED
  }

  static HistoryEntry said(Kind kind, @Nullable LocalDate on, Wording says, Recorded by) {
    return new HistoryEntry(kind, on, null, null, null, null, says, by);
  }

  static HistoryEntry corrected(Wording says, String reason, Recorded by) {
    return new HistoryEntry(Kind.CORRECTED, null, null, null, null, reason, says, by);
  }

  static HistoryEntry done(
      Kind kind, LocalDate on, @Nullable String byId, @Nullable String text, Recorded by) {
    return new HistoryEntry(kind, on, byId, null, text, null, null, by);
  }

  static HistoryEntry ended(
      Kind kind,
      @Nullable LocalDate on,
      @Nullable String otherDecisionId,
      @Nullable String reason,
      Recorded by) {
    return new HistoryEntry(kind, on, null, otherDecisionId, null, reason, null, by);
  }
}
