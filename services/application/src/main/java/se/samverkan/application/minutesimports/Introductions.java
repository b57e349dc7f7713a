package se.samverkan.application.minutesimports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.samverkan.bodies.body.AdmitMember;
import se.samverkan.bodies.body.AppointRepresentative;
import se.samverkan.bodies.body.BodyId;
import se.samverkan.bodies.body.EstablishBody;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.Capacity;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Person;

/** Whom and what a document names: bodies, organisations, persons, and who sits for whom. */
final class Introductions {

  private final Sitting sitting;
  private final Reading reading;
  private final Assignees assignees;

  Introductions(Sitting sitting) {
    this.sitting = sitting;
    this.reading = sitting.reading();
    this.assignees = new Assignees(reading);
  }

  /** Each of them once, at the line that names it first. */
  List<Told> all() {
    Map<String, Told> byId = new LinkedHashMap<>();
    establish(byId, sitting.bodyName());
    sitting.bodies().others().forEach(name -> establish(byId, name));
    onTheList()
        .filter(person -> person.organisation() != null)
        .forEach(
            person -> register(byId, Objects.requireNonNull(person.organisation()), person.line()));
    assignees.organisations().forEach(each -> register(byId, each.name(), each.line()));
    onTheList().forEach(person -> introduce(byId, person.name(), person.line()));
    officers().forEach(name -> introduce(byId, name, MeetingEntry.LINE));
    assignees.persons().forEach(each -> introduce(byId, each.name(), each.line()));
    return List.copyOf(byId.values());
  }

  /** The members of the body, and who represents them, as this meeting shows them. */
  List<Told> sightings() {
    List<Told> told = new ArrayList<>();
    BodyId body = new BodyId(sitting.bodyId());
    for (Sitting.Listed listed : sitting.list()) {
      Person person = listed.person();
      String organisation = person.organisation();
      if (organisation != null && isMember(person)) {
        OrganisationId member = new OrganisationId(Known.organisation(organisation));
        PersonId personId = new PersonId(Known.person(person.name()));
        told.add(new Told(new AdmitMember(body, member, sitting.date()), person.line()));
        told.add(
            new Told(
                new AppointRepresentative(body, personId, member, sitting.date()), person.line()));
      }
    }
    return told;
  }

  private static boolean isMember(Person person) {
    return person.capacity() == Capacity.MEMBER
        && person.items().isEmpty()
        && person.from() == null
        && person.to() == null;
  }

  private Stream<Person> onTheList() {
    return Stream.concat(reading.present().stream(), reading.absent().stream());
  }

  private Stream<String> officers() {
    return Stream.of(
            Stream.ofNullable(reading.chair()),
            Stream.ofNullable(reading.secretary()),
            reading.chairs().stream().map(ChairSpan::name),
            reading.adjusters().stream())
        .flatMap(names -> names);
  }

  private static void establish(Map<String, Told> byId, String name) {
    BodyId id = new BodyId(Known.body(name));
    byId.putIfAbsent(
        id.value(),
        new Told(
            new EstablishBody(id, name, BodyKinds.kindOf(name), BodyKinds.profileOf(name)),
            MeetingEntry.LINE));
  }

  private static void register(Map<String, Told> byId, String name, int line) {
    OrganisationId id = new OrganisationId(Known.organisation(name));
    String spelling = Known.spelling(name);
    byId.putIfAbsent(
        id.value(), new Told(new RegisterOrganisation(id, spelling, kind(spelling)), line));
  }

  private static OrganisationKind kind(String name) {
    if (Known.isMunicipality(name)) {
      return OrganisationKind.MUNICIPALITY;
    }
    return name.startsWith("Region ") ? OrganisationKind.REGION : OrganisationKind.OTHER;
  }

  private static void introduce(Map<String, Told> byId, String name, int line) {
    PersonId id = new PersonId(Known.person(name));
    byId.putIfAbsent(id.value(), new Told(new RegisterPerson(id, name), line));
  }
}
