package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.meeting.AddAgendaItem;
import se.samverkan.meetings.meeting.CallMeeting;
import se.samverkan.meetings.meeting.Chairing;
import se.samverkan.meetings.meeting.ConcludeAgendaItem;
import se.samverkan.meetings.meeting.CorrectAdjusterElection;
import se.samverkan.meetings.meeting.CorrectAgendaItem;
import se.samverkan.meetings.meeting.CorrectAttendance;
import se.samverkan.meetings.meeting.CorrectConclusion;
import se.samverkan.meetings.meeting.CorrectMeetingRecord;
import se.samverkan.meetings.meeting.ElectAdjusters;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.ItemNumber;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Participation;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.meeting.RecordAttendance;
import se.samverkan.meetings.meeting.RecordMeetingHeld;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Person;

/** What a document says of the meeting itself: when, where, who, and its agenda. */
final class MeetingEntries {

  private final Reading reading;
  private final LocalDate date;
  private final String bodyId;
  private final MeetingId meetingId;

  MeetingEntries(Reading reading, LocalDate date, String bodyId, String meetingId) {
    this.reading = reading;
    this.date = date;
    this.bodyId = bodyId;
    this.meetingId = new MeetingId(meetingId);
  }

  /** The meeting: held when and where, chaired and noted by whom, adjusted by whom. */
  Entry meeting() {
    List<Chairing> presiding = presiding();
    PersonId secretary = optionalPerson(reading.secretary());
    List<PersonId> adjusters = reading.adjusters().stream().map(this::person).distinct().toList();
    DraftEntry draft =
        new DraftEntry(
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
                secretary,
                adjusters),
            1);
    return new Entry(
        draft,
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            List<Object> commands = new ArrayList<>();
            commands.add(
                new CallMeeting(
                    meetingId,
                    new BodyId(bodyId),
                    reading.number(),
                    date,
                    reading.start(),
                    end(),
                    reading.place(),
                    form()));
            commands.add(
                new RecordMeetingHeld(
                    meetingId,
                    new BodyId(bodyId),
                    date,
                    reading.start(),
                    end(),
                    reading.place(),
                    presiding,
                    secretary));
            if (!adjusters.isEmpty()) {
              commands.add(new ElectAdjusters(meetingId, adjusters));
            }
            return commands;
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            List<Object> commands = new ArrayList<>();
            commands.add(
                new CorrectMeetingRecord(
                    meetingId,
                    reading.number(),
                    reading.start(),
                    end(),
                    reading.place(),
                    form(),
                    presiding,
                    secretary,
                    reason));
            if (!adjusters.isEmpty()) {
              commands.add(new CorrectAdjusterElection(meetingId, adjusters, reason));
            }
            return commands;
          }
        });
  }

  /** Who was there and who was not, each person once. */
  List<Entry> attendance() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    reading
        .present()
        .forEach(
            p ->
                entries.putIfAbsent(
                    NameKey.ofPerson(p.name()), attendance(p, AttendanceStatus.PRESENT)));
    reading
        .absent()
        .forEach(
            p ->
                entries.putIfAbsent(
                    NameKey.ofPerson(p.name()), attendance(p, AttendanceStatus.ABSENT)));
    return List.copyOf(entries.values());
  }

  private Entry attendance(Person person, AttendanceStatus status) {
    boolean present = status == AttendanceStatus.PRESENT;
    String organisation = person.organisation();
    Participation participation =
        new Participation(
            person(person.name()),
            organisation == null ? null : new OrganisationId(Known.organisation(organisation)),
            status,
            capacity(person),
            person.role(),
            present && person.remote(),
            present ? person.items().stream().map(ItemNumber::new).toList() : List.of(),
            present ? person.from() : null,
            present ? Times.after(person.from(), person.to()) : null);
    return new Entry(
        new DraftEntry(
            EntryKind.ATTENDANCE,
            participation.personId().value(),
            null,
            person.name(),
            Digest.of(participation),
            person.line()),
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            return List.of(new RecordAttendance(meetingId, participation));
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            return List.of(new CorrectAttendance(meetingId, participation, reason));
          }
        });
  }

  /** Whoever is there for a visit, for a few items or from one hour to another, is a guest. */
  private AttendanceCapacity capacity(Person person) {
    AttendanceCapacity read = AttendanceCapacity.valueOf(person.capacity().name());
    boolean fewItems =
        !person.items().isEmpty() && 2 * person.items().size() < reading.items().size();
    boolean visit = person.from() != null && person.to() != null;
    return read == AttendanceCapacity.MEMBER && (fewItems || visit)
        ? AttendanceCapacity.GUEST
        : read;
  }

  /** The agenda, with what came of each item. */
  List<Entry> items() {
    return reading.items().stream().map(this::item).toList();
  }

  private Entry item(AgendaItem item) {
    ItemNumber number = new ItemNumber(item.number());
    se.samverkan.events.meetings.ItemOutcome outcome =
        item.outcome() == null
            ? null
            : se.samverkan.events.meetings.ItemOutcome.valueOf(item.outcome().name());
    return new Entry(
        new DraftEntry(
            EntryKind.ITEM,
            null,
            item.number(),
            item.title(),
            Digest.of(item.number(), item.title(), item.subItems(), outcome, item.text()),
            item.line()),
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            return List.of(
                new AddAgendaItem(meetingId, new ItemId(id), number, item.title(), item.subItems()),
                new ConcludeAgendaItem(meetingId, new ItemId(id), outcome, item.text()));
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            return List.of(
                new CorrectAgendaItem(
                    meetingId, new ItemId(id), number, item.title(), item.subItems(), reason),
                new CorrectConclusion(meetingId, new ItemId(id), outcome, item.text(), reason));
          }
        });
  }

  private List<Chairing> presiding() {
    if (!reading.chairs().isEmpty()) {
      return reading.chairs().stream().map(this::chairing).toList();
    }
    PersonId chair = optionalPerson(reading.chair());
    return chair == null ? List.of() : List.of(new Chairing(chair, List.of()));
  }

  private Chairing chairing(ChairSpan span) {
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

  private PersonId person(String name) {
    return new PersonId(Known.person(name));
  }

  private @Nullable PersonId optionalPerson(@Nullable String name) {
    return name == null ? null : person(Objects.requireNonNull(name));
  }

  /** Plans a meeting that a document mentions; says nothing new where it is known. */
  static PlanMeeting plan(String bodyId, LocalDate date) {
    return new PlanMeeting(
        new MeetingId(Known.meeting(bodyId, date)),
        new BodyId(bodyId),
        date,
        null,
        null,
        null,
        null);
  }
}
