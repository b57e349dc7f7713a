package se.samverkan.agendas.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Persons are found by what is typed, and nobody is taken for somebody else of the same name. */
@WithDatabases
@TestPropertySource(properties = "spring.application.name=people-by-name")
class PeopleByNameIT {

  private static final String BODY = "body_by-name";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static boolean recorded;

  @Autowired RecordedHistory history;
  @Autowired PeopleByName people;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new OrganisationRegistered("organisation_a", "Almby", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered("organisation_b", "Björkby", OrganisationKind.MUNICIPALITY),
        new BodyEstablished(BODY, "Gruppen", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, "organisation_a", DAY),
        new MemberAdmitted(BODY, "organisation_b", DAY),
        new PersonRegistered("person_alone", "Örjan Östling"),
        new PersonRegistered("person_a", "Ella Ekdal"),
        new PersonRegistered("person_b", "Ella  EKDAL"),
        new PersonRegistered("person_nowhere", "Ella Ekdal"),
        new PersonRegistered("person_longer", "Ella Ekdahl"),
        new RepresentativeAppointed(BODY, "person_a", "organisation_a", DAY),
        new RepresentativeAppointed(BODY, "person_b", "organisation_a", DAY),
        new RepresentativeAppointed(BODY, "person_b", "organisation_b", DAY.plusYears(1)));
    recorded = true;
  }

  @Test
  void whoHasTheNameOfAnotherIsToldApart() {
    assertThat(people.having("ELLA ekda", 10).block())
        .containsExactly(
            new Named("person_longer", "Ella Ekdahl"),
            new Named("person_a", "Ella Ekdal, Almby"),
            new Named("person_b", "Ella  EKDAL, Björkby"),
            new Named("person_nowhere", "Ella Ekdal, person_nowhere"));
    assertThat(people.having("", 2).block()).hasSize(2);
    assertThat(people.having("nobody", 2).block()).isEmpty();
  }

  @Test
  void whatSomebodyIsCalledMeansThatPerson() {
    for (String id : List.of("person_alone", "person_a", "person_b", "person_nowhere")) {
      String called = people.of(id).block();
      assertThat(people.called(" " + called + " ", "who").block()).isEqualTo(id);
    }
    assertThat(people.called("örjan östling", "who").block()).isEqualTo("person_alone");
    assertThat(people.of("person_none").block()).isEqualTo("person_none");
  }

  @Test
  void aNameOfNobodyAndANameOfSeveralAreRefused() {
    refused("Ella", PeopleRefusal.UNKNOWN_PERSON, "Nobody is called \"Ella\".");
    refused("", PeopleRefusal.UNKNOWN_PERSON, "Nobody is called \"\".");
    refused("ella ekdal", PeopleRefusal.SEVERAL_PERSONS, "Ella Ekdal, Almby");
  }

  private void refused(String typed, RefusalCode code, String words) {
    assertThatThrownBy(() -> people.called(typed, "who").block())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo("who");
              assertThat(refusal.sentence()).contains(words);
            });
  }
}
