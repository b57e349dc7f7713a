package se.samverkan.bodies.person;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;

class RenamePersonTest {

  private static final PersonId ANNA = PersonId.derived("Anna Ek");
  private static final PersonRegistered REGISTERED = new PersonRegistered(ANNA.value(), "Anna Ek");
  private static final RenamePerson RENAME =
      new RenamePerson(ANNA, "Anna Ek-Ström", "nytt efternamn");
  private static final PersonRenamed RENAMED =
      new PersonRenamed(ANNA.value(), "Anna Ek", "Anna Ek-Ström", "nytt efternamn");

  private final FixtureConfiguration<Person> person = new AggregateTestFixture<>(Person.class);

  @Test
  void aPersonTakesAnotherName() {
    person.given(REGISTERED).when(RENAME).expectEvents(RENAMED);
  }

  @Test
  void theNameItHasChangesNothing() {
    person
        .given(REGISTERED, RENAMED)
        .when(RENAME)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itMayTakeItsOldNameBack() {
    person
        .given(REGISTERED, RENAMED)
        .when(new RenamePerson(ANNA, "Anna Ek", "ångrat"))
        .expectEvents(new PersonRenamed(ANNA.value(), "Anna Ek-Ström", "Anna Ek", "ångrat"));
  }

  @Test
  void anUnknownPersonIsNotRenamed() {
    person.givenNoPriorActivity().when(RENAME).expectException(AggregateNotFoundException.class);
  }
}
