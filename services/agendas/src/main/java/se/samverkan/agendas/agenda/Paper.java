package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.StoredFile;

/**
 * A paper of a meeting, with the contents that it had before.
 *
 * @param itemId null when it belongs to the meeting as such
 * @param replaced the first content first
 */
public record Paper(
    String paperId,
    @Nullable String itemId,
    String title,
    StoredFile file,
    LocalDate attachedOn,
    List<Former> replaced,
    @Nullable Withdrawn withdrawn,
    Recorded recorded) {

  public Paper {
    replaced = List.copyOf(replaced);
  }

  /** A content that another took the place of. */
  public record Former(StoredFile file, LocalDate replacedOn, String reason) {}

  /** When and why something was taken back. */
  public record Withdrawn(LocalDate on, String reason) {}

  static Paper of(PaperAttached event, Recorded by) {
    return new Paper(
        event.paperId(),
        event.itemId(),
        event.title(),
        event.file(),
        event.attachedOn(),
        List.of(),
        null,
        by);
  }

  Paper with(PaperReplaced event) {
    Former former = new Former(event.previousFile(), event.replacedOn(), event.reason());
    return new Paper(
        paperId,
        itemId,
        title,
        event.file(),
        attachedOn,
        Stream.concat(replaced.stream(), Stream.of(former)).toList(),
        withdrawn,
        recorded);
  }

  Paper with(PaperWithdrawn event) {
    return new Paper(
        paperId,
        itemId,
        title,
        file,
        attachedOn,
        replaced,
        new Withdrawn(event.withdrawnOn(), event.reason()),
        recorded);
  }
}
