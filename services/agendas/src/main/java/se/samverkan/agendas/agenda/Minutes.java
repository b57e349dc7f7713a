package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the minutes of a meeting say, in every version, who has approved which, and what was said of
 * the drafts.
 *
 * @param id of the meeting
 * @param versions the first one first
 * @param comments in the order in which they were made
 */
@Document("minutes")
public record Minutes(
    String id,
    List<MinutesVersion> versions,
    List<MinutesApproval> approvals,
    List<MinutesComment> comments,
    @Nullable LocalDate lockedOn,
    @Nullable LocalDate publishedOn,
    List<PostedNotice> notices) {

  public Minutes {
    versions = List.copyOf(versions);
    approvals = List.copyOf(approvals);
    comments = List.copyOf(comments);
    notices = List.copyOf(notices);
  }

  /** Those of a meeting of which nothing is written yet. */
  public static Minutes none(String meetingId) {
    return new Minutes(meetingId, List.of(), List.of(), List.of(), null, null, List.of());
  }

  Minutes with(MinutesVersion version) {
    return new Minutes(
        id,
        replaced(versions, other -> other.version() == version.version(), version),
        approvals,
        comments,
        lockedOn,
        publishedOn,
        notices);
  }

  Minutes with(MinutesApproval approval) {
    return new Minutes(
        id,
        versions,
        replaced(approvals, other -> other.sameAs(approval), approval),
        comments,
        lockedOn,
        publishedOn,
        notices);
  }

  Minutes with(MinutesComment comment) {
    return comments(
        replaced(comments, other -> other.commentId().equals(comment.commentId()), comment));
  }

  Minutes comment(String commentId, UnaryOperator<MinutesComment> change) {
    return comments(
        comments.stream()
            .map(each -> each.commentId().equals(commentId) ? change.apply(each) : each)
            .toList());
  }

  private Minutes comments(List<MinutesComment> now) {
    return new Minutes(id, versions, approvals, now, lockedOn, publishedOn, notices);
  }

  Minutes locked(LocalDate on) {
    return new Minutes(id, versions, approvals, comments, on, publishedOn, notices);
  }

  Minutes published(LocalDate on) {
    return new Minutes(id, versions, approvals, comments, lockedOn, on, notices);
  }

  Minutes with(PostedNotice notice) {
    return notices(replaced(notices, other -> other.noticeId().equals(notice.noticeId()), notice));
  }

  Minutes takenDown(String noticeId, LocalDate on) {
    return notices(
        notices.stream()
            .map(notice -> notice.noticeId().equals(noticeId) ? notice.takenDown(on) : notice)
            .toList());
  }

  private Minutes notices(List<PostedNotice> now) {
    return new Minutes(id, versions, approvals, comments, lockedOn, publishedOn, now);
  }

  private static <T> List<T> replaced(List<T> before, Predicate<T> same, T now) {
    return Stream.concat(before.stream().filter(same.negate()), Stream.of(now)).toList();
  }
}
