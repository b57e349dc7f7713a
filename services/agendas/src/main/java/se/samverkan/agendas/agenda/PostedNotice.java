package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.NoticePosted;

/** A notice on the notice board, and when it was there: the proof of posting. */
public record PostedNotice(
    String noticeId,
    List<String> itemIds,
    LocalDate adjustedOn,
    LocalDate postBy,
    LocalDate postedOn,
    LocalDate appealUntil,
    String place,
    String minutesKeptAt,
    @Nullable LocalDate takenDownOn,
    Recorded recorded) {

  public PostedNotice {
    itemIds = List.copyOf(itemIds);
  }

  static PostedNotice of(NoticePosted event, Recorded by) {
    return new PostedNotice(
        event.noticeId(),
        event.itemIds(),
        event.adjustedOn(),
        event.postBy(),
        event.postedOn(),
        event.appealUntil(),
        event.place(),
        event.minutesKeptAt(),
        null,
        by);
  }

  PostedNotice takenDown(LocalDate on) {
    return new PostedNotice(
        noticeId,
        itemIds,
        adjustedOn,
        postBy,
        postedOn,
        appealUntil,
        place,
        minutesKeptAt,
        on,
        recorded);
  }
}
