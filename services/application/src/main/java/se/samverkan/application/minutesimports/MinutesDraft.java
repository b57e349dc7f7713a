package se.samverkan.application.minutesimports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;

/** What one document comes to in commands. A pure function of its reading. */
final class MinutesDraft {

  private final Sitting sitting;
  private final MeetingEntry meeting;
  private final Introductions introductions;
  private final List<Entry> entries = new ArrayList<>();
  private final List<CancelledMeeting> cancelledMeetings;

  /** A draft of a reading that has a body and a date. */
  MinutesDraft(Reading read) {
    this.sitting = Sitting.of(read);
    this.meeting = new MeetingEntry(sitting);
    this.introductions = new Introductions(sitting);
    DecisionEntries decisions = new DecisionEntries(sitting);
    this.cancelledMeetings = decisions.cancelledMeetings();
    entries.addAll(new AttendanceEntries(sitting).all());
    entries.addAll(new ItemEntries(sitting).all());
    entries.addAll(decisions.all());
    entries.addAll(new AssignmentEntries(sitting).all());
    entries.addAll(new PlannedMeetings(sitting).all());
  }

  Sitting sitting() {
    return sitting;
  }

  MeetingEntry meeting() {
    return meeting;
  }

  Introductions introductions() {
    return introductions;
  }

  /** What is said of the meeting, without the meeting itself. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The meeting first, then the {@link #entries} in their order. */
  List<DraftEntry> draftEntries() {
    return Stream.concat(Stream.of(meeting.draft()), entries.stream().map(Entry::draft)).toList();
  }

  List<CancelledMeeting> cancelledMeetings() {
    return cancelledMeetings;
  }

  /** The matters that items take up, of the items with such numbers. */
  List<Told> matters(Ids ids, Predicate<String> numbers) {
    return sitting.reading().items().stream()
        .filter(item -> numbers.test(item.number()))
        .filter(item -> sitting.matterOf(item.number()) != null)
        .flatMap(item -> matter(item, ids))
        .toList();
  }

  private Stream<Told> matter(AgendaItem item, Ids ids) {
    MatterId matter = new MatterId(Objects.requireNonNull(sitting.matterOf(item.number())));
    BodyId body = new BodyId(sitting.bodyId());
    return Stream.of(
        new Told(new OpenMatter(matter, body, item.title(), sitting.date()), item.line()),
        new Told(
            new TakeUpMatter(
                matter,
                body,
                new MeetingId(sitting.meetingId()),
                new ItemId(ids.item(item.number())),
                item.number(),
                item.title(),
                sitting.date()),
            item.line()));
  }
}
