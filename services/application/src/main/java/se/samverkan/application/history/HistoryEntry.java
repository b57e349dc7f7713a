package se.samverkan.application.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a history.
 *
 * @param position of the event among all events
 * @param recordedAt when it was recorded
 * @param trueOn the day on which it was so, where the event names one
 * @param event its logical name, as {@code decisions.DecisionCorrected}
 * @param what the same in words
 * @param corrects whether it says of something recorded before that it was wrong or holds no more
 * @param actor who did it, as events call them
 * @param actorName what they are called: a person's name where the account is a person's
 * @param role in which role
 * @param means by which means: {@code page}, {@code api}, {@code import}, {@code automation} …
 * @param reason why, where somebody said it
 * @param sourceFile the document it was read from
 * @param sourceLine the line in that document, from 1
 * @param changes what the event says, with what had been said before
 */
public record HistoryEntry(
    long position,
    Instant recordedAt,
    @Nullable LocalDate trueOn,
    String event,
    String what,
    boolean corrects,
    String actor,
    String actorName,
    String role,
    String means,
    @Nullable String reason,
    @Nullable String sourceFile,
    @Nullable Integer sourceLine,
    List<Change> changes) {
  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  /**
   * What an event says of one field.
   *
   * @param field as it is called in events
   * @param label what it is called in words
   * @param about whom or what of several the field is about; null when there is only one
   * @param before what had been said; null when nothing had
   * @param after what is said; null when nothing is any more
   * @param words how a text that there was before reads on, word by word; empty for other changes
   */
  public record Change(
      String field,
      String label,
      @Nullable String about,
      @Nullable String before,
      @Nullable String after,
      List<WordChange> words) {
    public Change {
      words = List.copyOf(words);
    }
  }
}
