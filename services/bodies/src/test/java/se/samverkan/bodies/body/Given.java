package se.samverkan.bodies.body;

import java.time.LocalDate;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.RepresentativeAppointed;

/** The body, organisations and person that the tests are about, and what has happened to them. */
final class Given {

  static final BodyId GROUP = BodyId.derived("Norrvikens ledningsgrupp");
  static final OrganisationId EKEBY = OrganisationId.derived("Ekeby");
  static final OrganisationId LINDVIK = OrganisationId.derived("Lindvik");
  static final PersonId ANNA = PersonId.derived("Anna Ek");

  static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
  static final LocalDate MARCH = LocalDate.of(2024, 3, 15);
  static final LocalDate JUNE = LocalDate.of(2024, 6, 14);
  static final LocalDate OCTOBER = LocalDate.of(2024, 10, 25);

  static final BodyEstablished ESTABLISHED =
      new BodyEstablished(
          GROUP.value(),
          "Norrvikens ledningsgrupp",
          BodyKind.MANAGEMENT_GROUP,
          BodyProfile.INFORMAL);

  private Given() {}

  static MemberAdmitted admitted(OrganisationId organisation, LocalDate from) {
    return new MemberAdmitted(GROUP.value(), organisation.value(), from);
  }

  static RepresentativeAppointed appointed(OrganisationId organisation, LocalDate from) {
    return new RepresentativeAppointed(GROUP.value(), ANNA.value(), organisation.value(), from);
  }

  static AppointRepresentative appoint(OrganisationId organisation, LocalDate from) {
    return new AppointRepresentative(GROUP, ANNA, organisation, from);
  }
}
