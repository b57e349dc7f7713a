package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.workplanprogress.Answer;

/**
 * An activity that was put forward, and what became of it.
 *
 * @param ranks its place in each ranking, from 1
 */
public record ShownWish(
    String putForwardId,
    Named by,
    @Nullable String focusAreaId,
    String title,
    @Nullable String description,
    LocalDate putForwardOn,
    List<Rank> ranks,
    State state,
    @Nullable Answer answer) {

  /** The place that a body gave it. */
  public record Rank(Named by, int rank, LocalDate rankedOn) {}

  /** What became of it. */
  public enum State {
    WAITING,
    ACCEPTED,
    TURNED_DOWN
  }
}
