package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.Paper;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.StoredFile;

/**
 * A paper of a meeting.
 *
 * @param itemId null when it belongs to the meeting as such
 * @param replaced the contents that it had before, the first one first
 * @param withdrawnOn since when it no longer belongs to the meeting
 */
public record PaperShown(
    String id,
    @Nullable String itemId,
    String title,
    FileShown file,
    LocalDate attachedOn,
    List<Former> replaced,
    @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawnReason,
    Recorded recorded) {

  public PaperShown {
    replaced = List.copyOf(replaced);
  }

  /**
   * A stored file.
   *
   * @param size in bytes
   * @param href where its content is
   */
  public record FileShown(String name, String mediaType, int size, String sha256, String href) {

    static FileShown of(StoredFile file) {
      return new FileShown(
          file.name(), file.mediaType(), file.size(), file.sha256(), "/api/files/" + file.sha256());
    }
  }

  /** A content that another took the place of. */
  public record Former(FileShown file, LocalDate replacedOn, String reason) {}

  static PaperShown of(Paper paper) {
    Paper.Withdrawn withdrawn = paper.withdrawn();
    return new PaperShown(
        paper.paperId(),
        paper.itemId(),
        paper.title(),
        FileShown.of(paper.file()),
        paper.attachedOn(),
        paper.replaced().stream()
            .map(each -> new Former(FileShown.of(each.file()), each.replacedOn(), each.reason()))
            .toList(),
        withdrawn == null ? null : withdrawn.on(),
        withdrawn == null ? null : withdrawn.reason(),
        paper.recorded());
  }
}
