package se.samverkan.bodies.organisation;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;

class RenameOrganisationTest {

  private static final OrganisationId EKEBY = OrganisationId.derived("Ekeby");
  private static final OrganisationRegistered REGISTERED =
      new OrganisationRegistered(EKEBY.value(), "Ekeby", OrganisationKind.MUNICIPALITY);
  private static final RenameOrganisation RENAME =
      new RenameOrganisation(EKEBY, "Ekeby kommun", "fullständigt namn");
  private static final OrganisationRenamed RENAMED =
      new OrganisationRenamed(EKEBY.value(), "Ekeby", "Ekeby kommun", "fullständigt namn");

  private final FixtureConfiguration<Organisation> organisation =
      new AggregateTestFixture<>(Organisation.class);

  @Test
  void anOrganisationTakesAnotherName() {
    organisation.given(REGISTERED).when(RENAME).expectEvents(RENAMED);
  }

  @Test
  void theNameItHasChangesNothing() {
    organisation
        .given(REGISTERED, RENAMED)
        .when(RENAME)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itMayTakeItsOldNameBack() {
    organisation
        .given(REGISTERED, RENAMED)
        .when(new RenameOrganisation(EKEBY, "Ekeby", "ångrat"))
        .expectEvents(new OrganisationRenamed(EKEBY.value(), "Ekeby kommun", "Ekeby", "ångrat"));
  }

  @Test
  void anUnknownOrganisationIsNotRenamed() {
    organisation
        .givenNoPriorActivity()
        .when(RENAME)
        .expectException(AggregateNotFoundException.class);
  }
}
