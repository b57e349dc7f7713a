package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.meeting.AdjustMinutes;
import se.samverkan.meetings.meeting.CallMeeting;
import se.samverkan.meetings.meeting.Chairing;
import se.samverkan.meetings.meeting.CorrectAdjusterElection;
import se.samverkan.meetings.meeting.CorrectMeetingRecord;
import se.samverkan.meetings.meeting.ElectAdjusters;
import se.samverkan.meetings.meeting.ItemNumber;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.RecordMeetingHeld;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Person;

/** What a document says of the meeting as such: when, where, led, noted and adjusted by whom. */
final class MeetingEntry {

  /** Where the body and its meeting are named: in the heading. */
  static final int LINE = 1;

  private final Reading reading;
  private final LocalDate date;
  private final BodyId bodyId;
  private final MeetingId meetingId;
  private final List<Chairing> presiding;
  private final List<PersonId> adjusters;

  MeetingEntry(Sitting sitting) {
    this.reading = sitting.reading();
    this.date = sitting.date();
    this.bodyId = new BodyId(sitting.bodyId());
    this.meetingId = new MeetingId(sitting.meetingId());
    this.presiding = presiding(reading);
    this.adjusters = reading.adjusters().stream().map(MeetingEntry::person).distinct().toList();
  }

  DraftEntry draft() {
    return new DraftEntry(
        EntryKind.MEETING,
        meetingId.value(),
        null,
        String.valueOf(reading.body()),
        Digest.of(
            reading.number(),
            reading.start(),
            end(),
            reading.place(),
            form(),
            presiding,
            secretary(),
            adjusters),
        LINE);
  }

  CallMeeting call() {
    return new CallMeeting(
        meetingId, bodyId, reading.number(), date, reading.start(), end(), reading.place(), form());
  }

  RecordMeetingHeld held() {
    return new RecordMeetingHeld(
        meetingId, bodyId, date, reading.start(), end(), reading.place(), presiding, secretary());
  }

  /** Says all that the call and the record say, whatever they said before. */
  CorrectMeetingRecord corrected(String reason) {
    return new CorrectMeetingRecord(
        meetingId,
        reading.number(),
        reading.start(),
        end(),
        reading.place(),
        form(),
        presiding,
        secretary(),
        reason);
  }

  boolean hasAdjusters() {
    return !adjusters.isEmpty();
  }

  ElectAdjusters election() {
    return new ElectAdjusters(meetingId, adjusters);
  }

  CorrectAdjusterElection correctedElection(String reason) {
    return new CorrectAdjusterElection(meetingId, adjusters, reason);
  }

  /** A day before the meeting is misread and left out. */
  AdjustMinutes adjustment() {
    LocalDate day = reading.adjustedOn();
    return new AdjustMinutes(meetingId, adjusters, day == null || day.isBefore(date) ? null : day);
  }

  private static List<Chairing> presiding(Reading reading) {
    if (!reading.chairs().isEmpty()) {
      return reading.chairs().stream().map(MeetingEntry::chairing).toList();
    }
    String chair = reading.chair();
    return chair == null ? List.of() : List.of(new Chairing(person(chair), List.of()));
  }

  private static Chairing chairing(ChairSpan span) {
    return new Chairing(person(span.name()), span.items().stream().map(ItemNumber::new).toList());
  }

  private MeetingForm form() {
    long remote = reading.present().stream().filter(Person::remote).count();
    if (remote == 0) {
      return MeetingForm.ON_SITE;
    }
    return remote == reading.present().size() ? MeetingForm.REMOTE : MeetingForm.HYBRID;
  }

  private @Nullable LocalTime end() {
    return Times.after(reading.start(), reading.end());
  }

  private @Nullable PersonId secretary() {
    return reading.secretary() == null ? null : person(Objects.requireNonNull(reading.secretary()));
  }

  private static PersonId person(String name) {
    return new PersonId(Known.person(name));
  }
}
