package se.samverkan.bodies.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.RepresentativeAppointed;

/** The body, organisations and person that the tests are about, and what has happened to them. */
final class Given {

  static final BodyId GROUP = BodyId.derived("Norrvikens ledningsgrupp");
  static final OrganisationId EKEBY = OrganisationId.derived("Ekeby");
  static final OrganisationId LINDVIK = OrganisationId.derived("Lindvik");
  static final OrganisationId NORRVIK = OrganisationId.derived("Norrvik");
  static final DecisionId DECISION = new DecisionId("decision_val");
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

  static BodyDissolved dissolved(LocalDate to) {
    return new BodyDissolved(GROUP.value(), to, null, "gruppen upphör");
  }

  static ChairsElected elected(int year, OrganisationId chair, OrganisationId viceChair) {
    return elected(year, chair, viceChair, null);
  }

  static ChairsElected elected(
      int year, OrganisationId chair, OrganisationId viceChair, @Nullable String departureReason) {
    return new ChairsElected(
        GROUP.value(),
        year,
        chair.value(),
        viceChair.value(),
        MARCH,
        DECISION.value(),
        departureReason);
  }

  static ChairsOfYear chairs(int year, OrganisationId chair, OrganisationId viceChair) {
    return new ChairsOfYear(year, chair, viceChair, null);
  }

  static ElectChairs elect(ChairsOfYear... years) {
    return new ElectChairs(GROUP, List.of(years), MARCH, DECISION);
  }

  static ChairRotaSet rotaSet(int fromYear, OrganisationId... order) {
    return new ChairRotaSet(
        GROUP.value(),
        List.of(),
        Stream.of(order).map(OrganisationId::value).toList(),
        fromYear,
        null,
        null);
  }
}
