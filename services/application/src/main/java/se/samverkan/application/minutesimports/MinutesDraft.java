package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.body.AdmitMember;
import se.samverkan.bodies.body.AppointRepresentative;
import se.samverkan.bodies.body.BodyId;
import se.samverkan.bodies.body.EstablishBody;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.meetings.meeting.AdjustMinutes;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Capacity;
import se.samverkan.minutesreader.reading.result.NextMeeting;
import se.samverkan.minutesreader.reading.result.Person;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;

/** What one document comes to in commands. A pure function of its reading. */
final class MinutesDraft {

  private final Reading reading;
  private final String bodyName;
  private final LocalDate date;
  private final String bodyId;
  private final String meetingId;
  private final BodyMentions bodies;
  private final ResolutionEntries resolutions;
  private final List<Entry> entries = new ArrayList<>();

  /** A draft of a reading that has a body and a date. */
  MinutesDraft(Reading reading) {
    this.reading = reading;
    this.bodyName = Objects.requireNonNull(reading.body());
    this.date = Objects.requireNonNull(reading.date());
    this.bodyId = Known.body(bodyName);
    this.meetingId = Known.meeting(bodyId, date);
    this.bodies = new BodyMentions(reading);
    this.resolutions = new ResolutionEntries(reading, date, bodyId, meetingId);
    MeetingEntries meeting = new MeetingEntries(reading, date, bodyId, meetingId);
    entries.add(meeting.meeting());
    entries.addAll(meeting.attendance());
    entries.addAll(meeting.items());
    entries.addAll(resolutions.decisions());
    entries.addAll(resolutions.assignments());
    entries.addAll(plannedMeetings());
  }

  String bodyId() {
    return bodyId;
  }

  String meetingId() {
    return meetingId;
  }

  LocalDate date() {
    return date;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<DraftEntry> draftEntries() {
    return entries.stream().map(Entry::draft).toList();
  }

  /** Makes known whom and what the document names, before anything is said of them. */
  List<Object> introductions() {
    List<Object> commands = new ArrayList<>();
    establish(commands, bodyName);
    bodies.others().forEach(name -> establish(commands, name));
    organisations().forEach((id, name) -> commands.add(registerOrganisation(id, name)));
    persons().forEach((id, name) -> commands.add(new RegisterPerson(new PersonId(id), name)));
    return commands;
  }

  /** The sightings of members and their representatives. */
  List<Object> sightings() {
    List<Object> commands = new ArrayList<>();
    onTheList()
        .filter(person -> person.capacity() == Capacity.MEMBER && person.organisation() != null)
        .filter(person -> person.items().isEmpty() && person.from() == null && person.to() == null)
        .forEach(
            person -> {
              OrganisationId organisation =
                  new OrganisationId(
                      Known.organisation(Objects.requireNonNull(person.organisation())));
              commands.add(new AdmitMember(new BodyId(bodyId), organisation, date));
              commands.add(
                  new AppointRepresentative(
                      new BodyId(bodyId),
                      new PersonId(Known.person(person.name())),
                      organisation,
                      date));
            });
    return commands;
  }

  /** The matters that the items take up. */
  List<Object> matters(Ids ids) {
    List<Object> commands = new ArrayList<>();
    for (AgendaItem item : reading.items()) {
      String matterId = Known.matter(bodyId, item.title());
      if (matterId != null) {
        commands.add(matter(matterId, item));
        commands.add(
            new TakeUpMatter(
                new MatterId(matterId),
                new se.samverkan.decisions.references.BodyId(bodyId),
                new se.samverkan.decisions.references.MeetingId(meetingId),
                new se.samverkan.decisions.references.ItemId(ids.item(item.number())),
                item.number(),
                item.title(),
                date));
      }
    }
    return commands;
  }

  private OpenMatter matter(String matterId, AgendaItem item) {
    return new OpenMatter(
        new MatterId(matterId),
        new se.samverkan.decisions.references.BodyId(bodyId),
        item.title(),
        date);
  }

  /** The adjustment that the document shows; null when it names no adjuster. */
  @Nullable AdjustMinutes adjustment() {
    List<se.samverkan.meetings.references.PersonId> adjusters =
        reading.adjusters().stream()
            .map(name -> new se.samverkan.meetings.references.PersonId(Known.person(name)))
            .distinct()
            .toList();
    return adjusters.isEmpty()
        ? null
        : new AdjustMinutes(new MeetingId(meetingId), adjusters, reading.adjustedOn());
  }

  private static void establish(List<Object> commands, String name) {
    commands.add(
        new EstablishBody(
            new BodyId(Known.body(name)),
            name,
            BodyMentions.kindOf(name),
            BodyMentions.profileOf(name)));
  }

  private static RegisterOrganisation registerOrganisation(String id, String name) {
    OrganisationKind kind =
        Known.isMunicipality(name)
            ? OrganisationKind.MUNICIPALITY
            : name.startsWith("Region ") ? OrganisationKind.REGION : OrganisationKind.OTHER;
    return new RegisterOrganisation(new OrganisationId(id), name, kind);
  }

  private Map<String, String> organisations() {
    Map<String, String> byId = new LinkedHashMap<>();
    Stream.concat(
            onTheList().flatMap(person -> Stream.ofNullable(person.organisation())),
            resolutions.assignedOrganisations())
        .forEach(name -> byId.putIfAbsent(Known.organisation(name), Known.spelling(name)));
    return byId;
  }

  private Map<String, String> persons() {
    Set<String> names = new LinkedHashSet<>();
    onTheList().map(Person::name).forEach(names::add);
    Stream.of(reading.chair(), reading.secretary()).filter(Objects::nonNull).forEach(names::add);
    reading.chairs().forEach(chair -> names.add(chair.name()));
    names.addAll(reading.adjusters());
    resolutions.assignedPersons().forEach(names::add);
    Map<String, String> byId = new LinkedHashMap<>();
    names.forEach(name -> byId.putIfAbsent(Known.person(name), name));
    return byId;
  }

  private Stream<Person> onTheList() {
    return Stream.concat(reading.present().stream(), reading.absent().stream());
  }

  private Collection<Entry> plannedMeetings() {
    Map<String, Entry> byId = new LinkedHashMap<>();
    NextMeeting next = reading.nextMeeting();
    if (next != null) {
      Entry entry =
          planned(
              new PlanMeeting(
                  new MeetingId(Known.meeting(bodyId, next.date())),
                  new se.samverkan.meetings.references.BodyId(bodyId),
                  next.date(),
                  next.start(),
                  Times.after(next.start(), next.end()),
                  next.place(),
                  null),
              next.line());
      byId.put(String.valueOf(entry.draft().naturalId()), entry);
    }
    for (PlannedMeeting planned : reading.plannedMeetings()) {
      String body = planned.body() == null ? bodyId : bodies.idOf(planned.body());
      Entry entry =
          planned(
              new PlanMeeting(
                  new MeetingId(Known.meeting(body, planned.date())),
                  new se.samverkan.meetings.references.BodyId(body),
                  planned.date(),
                  null,
                  null,
                  null,
                  planned.note()),
              planned.line());
      byId.putIfAbsent(String.valueOf(entry.draft().naturalId()), entry);
    }
    return byId.values();
  }

  /**
   * A meeting that is known already is left as it is, so a correction of its plan sends the same.
   */
  private static Entry planned(PlanMeeting command, int line) {
    return new Entry(
        new DraftEntry(
            EntryKind.PLANNED_MEETING,
            command.meetingId().value(),
            null,
            command.date().toString(),
            Digest.of(command),
            line),
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            return List.of(command);
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            return List.of(command);
          }
        });
  }
}
