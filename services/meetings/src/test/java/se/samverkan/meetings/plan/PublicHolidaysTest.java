package se.samverkan.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

  @Test
  void easterMoves() {
    assertThat(PublicHolidays.easter(2023)).isEqualTo(LocalDate.of(2023, 4, 9));
    assertThat(PublicHolidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(PublicHolidays.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    assertThat(PublicHolidays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
  }

  @Test
  void midsummerEveAndAllSaintsAreFree() {
    assertThat(PublicHolidays.in(2024))
        .contains(
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 5, 9),
            LocalDate.of(2024, 6, 21),
            LocalDate.of(2024, 11, 2),
            LocalDate.of(2024, 12, 24));
  }

  @Test
  void ascensionMayFallOnMayDay() {
    assertThat(PublicHolidays.in(2008)).contains(LocalDate.of(2008, 5, 1));
  }
}
