package se.samverkan.application.minutesimports;

import java.util.List;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.meeting.CorrectAttendance;
import se.samverkan.meetings.meeting.ItemNumber;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Participation;
import se.samverkan.meetings.meeting.RecordAttendance;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.result.Person;

/** Who was there and who was not. */
final class AttendanceEntries {

  private final Sitting sitting;
  private final MeetingId meetingId;

  AttendanceEntries(Sitting sitting) {
    this.sitting = sitting;
    this.meetingId = new MeetingId(sitting.meetingId());
  }

  List<Entry> all() {
    return sitting.list().stream().map(this::entry).toList();
  }

  private Entry entry(Sitting.Listed listed) {
    Person person = listed.person();
    Participation participation = participation(person, listed.present());
    return new Entry(
        new DraftEntry(
            EntryKind.ATTENDANCE,
            participation.personId().value(),
            null,
            person.name(),
            Digest.of(participation),
            person.line()),
        (id, ids) -> List.of(new RecordAttendance(meetingId, participation)),
        (id, ids, reason) -> List.of(new CorrectAttendance(meetingId, participation, reason)));
  }

  private Participation participation(Person person, boolean present) {
    String organisation = person.organisation();
    return new Participation(
        new PersonId(Known.person(person.name())),
        organisation == null ? null : new OrganisationId(Known.organisation(organisation)),
        present ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT,
        capacity(person),
        person.role(),
        present && person.remote(),
        present ? person.items().stream().map(ItemNumber::new).toList() : List.of(),
        present ? person.from() : null,
        present ? Times.after(person.from(), person.to()) : null);
  }

  /** Whoever is there for a visit, for a few items or from one hour to another, is a guest. */
  private AttendanceCapacity capacity(Person person) {
    AttendanceCapacity read = AttendanceCapacity.valueOf(person.capacity().name());
    boolean fewItems =
        !person.items().isEmpty() && 2 * person.items().size() < sitting.reading().items().size();
    boolean visit = person.from() != null && person.to() != null;
    return read == AttendanceCapacity.MEMBER && (fewItems || visit)
        ? AttendanceCapacity.GUEST
        : read;
  }
}
