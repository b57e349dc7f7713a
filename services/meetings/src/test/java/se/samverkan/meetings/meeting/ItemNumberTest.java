package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;

class ItemNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2", "§ 5", "§5", "5.1", "§ 12.3", "7 b", "7b", "10.", "a)", "§§ 5-9", "2024:14", "IV"
      })
  void anAgendaNumbersItsItemsInManyWays(String written) {
    assertThat(new ItemNumber(" " + written + " ").value()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "§", "...", "5\n6", "Budget och verksamhetsplan"})
  void whatIsNoNumberIsRefused(String written) {
    assertThatThrownBy(() -> new ItemNumber(written))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(MeetingsRefusal.ITEM_NUMBER_MALFORMED));
  }

  @ParameterizedTest
  @CsvSource({"5, § 5", "§5, § 5", "10., 10", "7 B, 7b"})
  void theSamePlaceIsWrittenWithDifferentSigns(String one, String other) {
    assertThat(new ItemNumber(one).samePlaceAs(new ItemNumber(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5, 5.1", "5.1, 51", "7, 7 b"})
  void differentPlacesAreToldApart(String one, String other) {
    assertThat(new ItemNumber(one).samePlaceAs(new ItemNumber(other))).isFalse();
  }
}
