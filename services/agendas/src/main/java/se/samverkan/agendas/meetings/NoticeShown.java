package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.PostedNotice;
import se.samverkan.agendas.agenda.Recorded;

/**
 * A notice that minutes are adjusted: the proof of posting.
 *
 * @param items by number and title; empty when for the whole minutes
 * @param postBy the last day to post it
 * @param postedInTime whether it was
 * @param appealUntil the last day to appeal; it stays up until then
 * @param takenDownOn null while it is up
 */
public record NoticeShown(
    String id,
    List<Named> items,
    LocalDate adjustedOn,
    LocalDate postBy,
    LocalDate postedOn,
    boolean postedInTime,
    LocalDate appealUntil,
    String place,
    String minutesKeptAt,
    @Nullable LocalDate takenDownOn,
    Recorded recorded) {

  public NoticeShown {
    items = List.copyOf(items);
  }

  static NoticeShown of(PostedNotice notice, Map<String, String> titles) {
    return new NoticeShown(
        notice.noticeId(),
        notice.itemIds().stream().map(id -> Named.of(id, titles)).toList(),
        notice.adjustedOn(),
        notice.postBy(),
        notice.postedOn(),
        !notice.postedOn().isAfter(notice.postBy()),
        notice.appealUntil(),
        notice.place(),
        notice.minutesKeptAt(),
        notice.takenDownOn(),
        notice.recorded());
  }
}
