package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a matter beside being taken up.
 *
 * @param bodyId the body that it was put forward to, was put off or returned in, or that is to
 *     decide
 * @param on the day, or the day by which a decision is needed; null where none was said
 * @param otherMatterId the matter it was merged into
 * @param text the reason, the question or the title
 */
public record Happening(
    Kind kind,
    @Nullable LocalDate on,
    @Nullable String bodyId,
    @Nullable String meetingId,
    @Nullable String decisionId,
    @Nullable String otherMatterId,
    @Nullable String text,
    Recorded recorded) {

  /** What it was. */
  public enum Kind {
    RENAMED,
    PUT_FORWARD,
    TABLED,
    RETURNED,
    DECISION_NEEDED,
    NEED_MET,
    WITHDRAWN,
    CLOSED,
    REOPENED,
    MERGED
  }
}
