package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.agendas.agenda.PostedNotice;

/**
 * The minutes of a meeting in all their versions.
 *
 * @param current the content that holds; null before the first draft
 * @param versions every content they had, the first one first
 */
public record MinutesOfMeeting(
    String meetingId,
    @Nullable MinutesVersion current,
    List<MinutesVersion> versions,
    List<ApprovalShown> approvals,
    @Nullable LocalDate lockedOn,
    @Nullable LocalDate publishedOn,
    List<PostedNotice> notices) {

  public MinutesOfMeeting {
    versions = List.copyOf(versions);
    approvals = List.copyOf(approvals);
    notices = List.copyOf(notices);
  }

  static MinutesOfMeeting of(Minutes minutes, Map<String, String> names) {
    List<MinutesVersion> versions = minutes.versions();
    return new MinutesOfMeeting(
        minutes.id(),
        versions.isEmpty() ? null : versions.getLast(),
        versions,
        minutes.approvals().stream().map(a -> ApprovalShown.of(a, names)).toList(),
        minutes.lockedOn(),
        minutes.publishedOn(),
        minutes.notices());
  }
}
