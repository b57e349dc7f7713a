package se.samverkan.benchmarks.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;

/**
 * A body with its members and who sits in it for them. Eight bodies that follow each other have the
 * same members.
 *
 * @param number from 0
 */
record PastBody(int number) {

  static final int MEMBERS = 8;

  private static final int BODIES_OF_A_REGION = 8;

  String id() {
    return "body_bench-" + number;
  }

  List<String> organisations() {
    int first = number / BODIES_OF_A_REGION * MEMBERS;
    return IntStream.range(first, first + MEMBERS)
        .mapToObj(organisation -> "organisation_bench-" + organisation)
        .toList();
  }

  /** Who sits for each of the organisations, in their order. */
  List<String> persons() {
    return IntStream.range(0, MEMBERS)
        .mapToObj(member -> "person_bench-" + number + "-" + member)
        .toList();
  }

  void establish(LocalDate on, Consumer<PastEvent> events) {
    Instant at = on.atTime(8, 0).toInstant(ZoneOffset.UTC);
    if (number % BODIES_OF_A_REGION == 0) {
      for (String organisation : organisations()) {
        String name = "Kommun " + organisation.replaceAll("\\D", "");
        var registered =
            new OrganisationRegistered(organisation, name, OrganisationKind.MUNICIPALITY);
        events.accept(new PastEvent(organisation, "Organisation", 0, at, registered));
      }
    }
    for (String person : persons()) {
      String name = "Ledamot " + person.replaceAll("[^0-9-]", "").substring(1);
      events.accept(new PastEvent(person, "Person", 0, at, new PersonRegistered(person, name)));
    }
    long sequence = 0;
    var established =
        new BodyEstablished(
            id(), "Samarbete " + number, BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL);
    events.accept(new PastEvent(id(), "Body", sequence++, at, established));
    for (int member = 0; member < MEMBERS; member++) {
      String organisation = organisations().get(member);
      events.accept(
          new PastEvent(id(), "Body", sequence++, at, new MemberAdmitted(id(), organisation, on)));
      var appointed = new RepresentativeAppointed(id(), persons().get(member), organisation, on);
      events.accept(new PastEvent(id(), "Body", sequence++, at, appointed));
    }
  }
}
