package se.samverkan.bodies.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

class RegisterOrganisationTest {

  private static final OrganisationId EKEBY = OrganisationId.derived("Ekeby");
  private static final OrganisationRegistered REGISTERED =
      new OrganisationRegistered(EKEBY.value(), "Ekeby", OrganisationKind.MUNICIPALITY);
  private static final OrganisationRenamed RENAMED =
      new OrganisationRenamed(EKEBY.value(), "Ekeby", "Ekeby kommun", "fullständigt namn");

  private final FixtureConfiguration<Organisation> organisation =
      new AggregateTestFixture<>(Organisation.class);

  @Test
  void anOrganisationBecomesKnown() {
    organisation
        .givenNoPriorActivity()
        .when(named("  Ekeby ", OrganisationKind.MUNICIPALITY))
        .expectEvents(REGISTERED);
  }

  @Test
  void registeringItAgainChangesNothing() {
    organisation
        .given(REGISTERED)
        .when(named("Ekeby", OrganisationKind.MUNICIPALITY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void afterARenamingBothNamesAreItsOwn() {
    for (String name : new String[] {"Ekeby", "Ekeby kommun"}) {
      new AggregateTestFixture<>(Organisation.class)
          .given(REGISTERED, RENAMED)
          .when(named(name, OrganisationKind.MUNICIPALITY))
          .expectSuccessfulHandlerExecution()
          .expectNoEvents();
    }
  }

  @Test
  void anotherNameUnderTheSameIdIsRefused() {
    organisation
        .given(REGISTERED)
        .when(named("Lindvik", OrganisationKind.MUNICIPALITY))
        .expectException(
            RefusedWith.code(BodiesRefusal.ORGANISATION_REGISTERED_WITH_OTHER_CONTENT));
  }

  @Test
  void anotherKindUnderTheSameIdIsRefused() {
    organisation
        .given(REGISTERED)
        .when(named("Ekeby", OrganisationKind.REGION))
        .expectException(
            RefusedWith.code(BodiesRefusal.ORGANISATION_REGISTERED_WITH_OTHER_CONTENT));
  }

  @Test
  void aNameIsNeeded() {
    assertThatThrownBy(() -> named(" ", OrganisationKind.OTHER))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_MISSING));
  }

  private static RegisterOrganisation named(String name, OrganisationKind kind) {
    return new RegisterOrganisation(EKEBY, name, kind);
  }
}
