package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.MinutesApproval;
import se.samverkan.agendas.agenda.MinutesComment;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.agendas.agenda.PostedNotice;

/**
 * The minutes of a meeting in all their versions.
 *
 * @param current the content that holds; null before the first draft
 * @param versions every content they had, the first one first
 * @param comments on drafts, in the order in which they were made
 */
public record MinutesOfMeeting(
    String meetingId,
    @Nullable MinutesVersion current,
    List<MinutesVersion> versions,
    List<ApprovalShown> approvals,
    List<CommentShown> comments,
    @Nullable LocalDate lockedOn,
    @Nullable LocalDate publishedOn,
    List<PostedNotice> notices) {

  public MinutesOfMeeting {
    versions = List.copyOf(versions);
    approvals = List.copyOf(approvals);
    comments = List.copyOf(comments);
    notices = List.copyOf(notices);
  }

  /** The ids of everybody who is shown by name. */
  static Set<String> people(Minutes minutes) {
    return Stream.concat(
            minutes.approvals().stream().map(MinutesApproval::adjusterId),
            minutes.comments().stream().map(MinutesComment::personId))
        .collect(Collectors.toSet());
  }

  static MinutesOfMeeting of(Minutes minutes, Map<String, String> names) {
    List<MinutesVersion> versions = minutes.versions();
    return new MinutesOfMeeting(
        minutes.id(),
        versions.isEmpty() ? null : versions.getLast(),
        versions,
        minutes.approvals().stream().map(a -> ApprovalShown.of(a, names)).toList(),
        minutes.comments().stream().map(each -> CommentShown.of(each, names)).toList(),
        minutes.lockedOn(),
        minutes.publishedOn(),
        minutes.notices());
  }
}
