package se.samverkan.bodies.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

class RegisterPersonTest {

  private static final PersonId ANNA = PersonId.derived("Anna Ek");
  private static final PersonRegistered REGISTERED = new PersonRegistered(ANNA.value(), "Anna Ek");
  private static final PersonRenamed RENAMED =
      new PersonRenamed(ANNA.value(), "Anna Ek", "Anna Ek-Ström", "nytt efternamn");

  private final FixtureConfiguration<Person> person = new AggregateTestFixture<>(Person.class);

  @Test
  void aPersonBecomesKnown() {
    person.givenNoPriorActivity().when(named("  Anna Ek ")).expectEvents(REGISTERED);
  }

  @Test
  void registeringItAgainChangesNothing() {
    person
        .given(REGISTERED)
        .when(named("Anna Ek"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void afterARenamingBothNamesAreItsOwn() {
    for (String name : new String[] {"Anna Ek", "Anna Ek-Ström"}) {
      new AggregateTestFixture<>(Person.class)
          .given(REGISTERED, RENAMED)
          .when(named(name))
          .expectSuccessfulHandlerExecution()
          .expectNoEvents();
    }
  }

  @Test
  void anotherNameUnderTheSameIdIsRefused() {
    person
        .given(REGISTERED)
        .when(named("Bo Lind"))
        .expectException(RefusedWith.code(BodiesRefusal.PERSON_REGISTERED_WITH_OTHER_CONTENT));
  }

  @Test
  void aNameIsNeeded() {
    assertThatThrownBy(() -> named(" "))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_MISSING));
  }

  private static RegisterPerson named(String name) {
    return new RegisterPerson(ANNA, name);
  }
}
