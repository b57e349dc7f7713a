package se.samverkan.minutesimports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.minutesimports.minutesimport.Imports.as;
import static se.samverkan.minutesimports.minutesimport.Imports.attendance;
import static se.samverkan.minutesimports.minutesimport.Imports.begin;
import static se.samverkan.minutesimports.minutesimport.Imports.begun;
import static se.samverkan.minutesimports.minutesimport.Imports.complete;
import static se.samverkan.minutesimports.minutesimport.Imports.completed;
import static se.samverkan.minutesimports.minutesimport.Imports.item;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.minutesimports.minutesimport.BeginMinutesImport;
import se.samverkan.minutesimports.minutesimport.ImportId;
import se.samverkan.minutesimports.minutesimport.Imports;
import se.samverkan.minutesimports.minutesimport.MinutesImport;

class MinutesImportsRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeCommandMeets(MinutesImportsRefusal code) {
    switch (code) {
      case ENTRY_ID_GIVEN_TWICE ->
          assertThatThrownBy(
                  () -> begin("one", attendance("person_1", "A"), attendance("person_1", "B")))
              .matches(Refused.as(code, "entries")::matches);
      case IMPORT_OF_ANOTHER_DOCUMENT_BEGUN ->
          new AggregateTestFixture<>(MinutesImport.class)
              .given(begun("two"))
              .when(complete("one"))
              .expectException(Refused.as(code, "sha256"));
      case IMPORT_OF_ANOTHER_MEETING ->
          assertThatThrownBy(
                  () ->
                      new BeginMinutesImport(
                          ImportId.ofMeeting("meeting_2"),
                          "body_group",
                          Imports.MEETING,
                          Imports.DAY,
                          "minutes.txt",
                          "one",
                          List.of()))
              .matches(Refused.as(code, "importId")::matches);
      case OTHER_MINUTES_OF_THE_MEETING_RECORDED ->
          new AggregateTestFixture<>(MinutesImport.class)
              .given(begun("one", as("item_1", item("1", "Budget"))), completed("one"))
              .when(begin("two", item("1", "Besök")))
              .expectException(Refused.as(code, "entries"));
    }
  }
}
