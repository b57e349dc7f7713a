package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the minutes of a meeting say, in every version, and who has approved which.
 *
 * @param id of the meeting
 * @param versions the first one first
 */
@Document("minutes")
public record Minutes(
    String id,
    List<MinutesVersion> versions,
    List<MinutesApproval> approvals,
    @Nullable LocalDate lockedOn,
    @Nullable LocalDate publishedOn,
    List<PostedNotice> notices) {

  public Minutes {
    versions = List.copyOf(versions);
    approvals = List.copyOf(approvals);
    notices = List.copyOf(notices);
  }

  static Minutes of(String meetingId) {
    return new Minutes(meetingId, List.of(), List.of(), null, null, List.of());
  }

  Minutes with(MinutesVersion version) {
    return new Minutes(
        id,
        Stream.concat(
                versions.stream().filter(other -> other.version() != version.version()),
                Stream.of(version))
            .toList(),
        approvals,
        lockedOn,
        publishedOn,
        notices);
  }

  Minutes with(MinutesApproval approval) {
    return new Minutes(
        id,
        versions,
        Stream.concat(
                approvals.stream().filter(other -> !other.sameAs(approval)), Stream.of(approval))
            .toList(),
        lockedOn,
        publishedOn,
        notices);
  }

  Minutes locked(LocalDate on) {
    return new Minutes(id, versions, approvals, on, publishedOn, notices);
  }

  Minutes published(LocalDate on) {
    return new Minutes(id, versions, approvals, lockedOn, on, notices);
  }

  Minutes with(PostedNotice notice) {
    return new Minutes(
        id,
        versions,
        approvals,
        lockedOn,
        publishedOn,
        Stream.concat(
                notices.stream().filter(other -> !other.noticeId().equals(notice.noticeId())),
                Stream.of(notice))
            .toList());
  }

  Minutes takenDown(String noticeId, LocalDate on) {
    return new Minutes(
        id,
        versions,
        approvals,
        lockedOn,
        publishedOn,
        notices.stream()
            .map(notice -> notice.noticeId().equals(noticeId) ? notice.takenDown(on) : notice)
            .toList());
  }
}
