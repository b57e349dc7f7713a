package se.samverkan.minutesimports.minutesimport;

import static se.samverkan.minutesimports.MinutesImportsRefusal.IMPORT_OF_ANOTHER_DOCUMENT_BEGUN;
import static se.samverkan.minutesimports.minutesimport.Imports.begun;
import static se.samverkan.minutesimports.minutesimport.Imports.complete;
import static se.samverkan.minutesimports.minutesimport.Imports.completed;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.minutesimports.Refused;

class CompleteMinutesImportTest {

  private final AggregateTestFixture<MinutesImport> fixture =
      new AggregateTestFixture<>(MinutesImport.class);

  @Test
  void anImportThatWasBegunIsCompleted() {
    fixture.given(begun("one")).when(complete("one")).expectEvents(completed("one"));
  }

  @Test
  void completingItTwiceChangesNothing() {
    fixture
        .given(begun("one"), completed("one"))
        .when(complete("one"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theNextVersionIsCompletedToo() {
    fixture
        .given(begun("one"), completed("one"), begun("two"))
        .when(complete("two"))
        .expectEvents(completed("two"));
  }

  @Test
  void aVersionThatAnotherHasTakenThePlaceOfIsNotCompleted() {
    fixture
        .given(begun("one"), begun("two"))
        .when(complete("one"))
        .expectException(Refused.as(IMPORT_OF_ANOTHER_DOCUMENT_BEGUN, "sha256"))
        .expectNoEvents();
  }

  @Test
  void anImportThatWasNeverBegunIsNotCompleted() {
    fixture
        .givenNoPriorActivity()
        .when(complete("one"))
        .expectException(AggregateNotFoundException.class);
  }
}
