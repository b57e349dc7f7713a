package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemAdjustedAtOnce;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about items adjusted at once and notices. */
class Notices {

  private final Meeting meeting;
  private final Map<String, ItemAdjustedAtOnce> adjusted = new HashMap<>();
  private final Map<String, NoticePosted> posted = new HashMap<>();
  private final Set<String> takenDown = new HashSet<>();

  Notices(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(AdjustItemAtOnce command) {
    ItemAdjustedAtOnce event = command.event();
    if (event.equals(adjusted.get(event.itemId()))) {
      return;
    }
    Minutes minutes = meeting.minutes();
    Rule.require(
        new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()),
        new MeetingHasBegun(meeting),
        new MinutesAreNotAdjusted(minutes),
        new NothingElseIsRecorded(
            adjusted.get(event.itemId()),
            NoticeRefusal.ITEM_ADJUSTED_AT_ONCE_WITH_OTHER_CONTENT,
            "itemId",
            "CorrectMinutes"),
        new AdjustersAreElected(minutes),
        new AdjustersAreTheElected(minutes, command.approval()),
        new That(
            !command.adjustedOn().isBefore(meeting.course().date()),
            NoticeRefusal.ITEM_ADJUSTED_BEFORE_MEETING,
            "adjustedOn",
            "An item is adjusted at the meeting or after it."));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(ItemAdjustedAtOnce event) {
    adjusted.put(event.itemId(), event);
  }

  @CommandHandler
  void handle(PostNotice command) {
    NoticePosted before = posted.get(command.noticeId().value());
    LocalDate adjustedOn = before == null ? adjustedOn(command) : before.adjustedOn();
    NoticePosted event = command.event(adjustedOn);
    if (event.equals(before)) {
      return;
    }
    Rule.require(
        new NothingElseIsRecorded(
            before, NoticeRefusal.NOTICE_POSTED_WITH_OTHER_CONTENT, "noticeId", "no command"),
        new That(
            !command.postedOn().isBefore(adjustedOn),
            NoticeRefusal.NOTICE_BEFORE_ADJUSTMENT,
            "postedOn",
            "The minutes are adjusted on " + adjustedOn + "."));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(NoticePosted event) {
    posted.put(event.noticeId(), event);
  }

  @CommandHandler
  void handle(TakeDownNotice command) {
    NoticePosted notice = posted.get(command.noticeId().value());
    if (notice == null) {
      throw new Refusal(NoticeRefusal.NOTICE_UNKNOWN, "noticeId", "There is no such notice.");
    }
    if (!takenDown.contains(notice.noticeId())) {
      Rule.require(new NoticeStaysUpThroughAppealTime(notice, command.takenDownOn()));
      Happening.record(command.event());
    }
  }

  @EventSourcingHandler
  void on(NoticeTakenDown event) {
    takenDown.add(event.noticeId());
  }

  /** When what the notice is about was adjusted: the whole minutes, or the last of the items. */
  private LocalDate adjustedOn(PostNotice command) {
    MinutesAdjusted whole = meeting.minutes().adjusted();
    Stream<@Nullable LocalDate> dates =
        command.itemIds().isEmpty()
            ? Stream.of(whole == null ? null : whole.adjustedOn())
            : command.itemIds().stream().map(this::adjustedAtOnceOn);
    LocalDate last = LocalDate.MIN;
    for (LocalDate date : dates.toList()) {
      if (date == null) {
        throw new Refusal(
            NoticeRefusal.NOTICE_BEFORE_ADJUSTMENT,
            "itemIds",
            "What the notice is about has to be adjusted, on a known day.");
      }
      last = date.isAfter(last) ? date : last;
    }
    return last;
  }

  private @Nullable LocalDate adjustedAtOnceOn(ItemId itemId) {
    ItemAdjustedAtOnce item = adjusted.get(itemId.value());
    return item == null ? null : item.adjustedOn();
  }
}
