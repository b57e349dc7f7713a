package se.samverkan.application.minutesimports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.meeting.AddAgendaItem;
import se.samverkan.meetings.meeting.ConcludeAgendaItem;
import se.samverkan.meetings.meeting.CorrectAgendaItem;
import se.samverkan.meetings.meeting.CorrectConclusion;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.ItemNumber;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.result.AgendaItem;

/** The agenda, with what came of each item. */
final class ItemEntries {

  private final Sitting sitting;
  private final MeetingId meetingId;

  ItemEntries(Sitting sitting) {
    this.sitting = sitting;
    this.meetingId = new MeetingId(sitting.meetingId());
  }

  List<Entry> all() {
    return sitting.reading().items().stream().map(this::entry).toList();
  }

  private Entry entry(AgendaItem item) {
    ItemNumber number = new ItemNumber(item.number());
    ItemOutcome outcome = outcome(item);
    return new Entry(
        new DraftEntry(
            EntryKind.ITEM,
            null,
            item.number(),
            item.title(),
            Digest.of(item.number(), item.title(), item.subItems(), outcome, item.text()),
            item.line()),
        (id, ids) ->
            List.of(
                new AddAgendaItem(meetingId, new ItemId(id), number, item.title(), item.subItems()),
                new ConcludeAgendaItem(meetingId, new ItemId(id), outcome, item.text())),
        (id, ids, reason) ->
            List.of(
                new CorrectAgendaItem(
                    meetingId, new ItemId(id), number, item.title(), item.subItems(), reason),
                new CorrectConclusion(meetingId, new ItemId(id), outcome, item.text(), reason)));
  }

  private static @Nullable ItemOutcome outcome(AgendaItem item) {
    return item.outcome() == null ? null : ItemOutcome.valueOf(item.outcome().name());
  }
}
