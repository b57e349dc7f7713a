package se.samverkan.minutesreader.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fredagen den 28 oktober 2022",
        "2022-10-28",
        "28/10 2022",
        "28 okt -22",
        "20221028",
        "den 28:e oktober 2022",
        "28.10.2022",
        "fredag 28 okt. 2022",
        "28/10-22"
      })
  void every_usual_form_is_the_same_date(String text) {
    assertThat(Objects.requireNonNull(Dates.first(text)).exact()).isEqualTo("2022-10-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"§ 5/22 b", "kl 8.30-11.00", "punkt 3", "SUP2040", "1234567", "45/13"})
  void other_numbers_are_no_dates(String text) {
    assertThat(Dates.first(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "kl 8.30-11.00,08:30,11:00",
    "kl. 08:30–11:00,08:30,11:00",
    "13-15,13:00,15:00",
    "klockan 9.00 till 11.00,09:00,11:00",
    "09.00 - ca 11.30,09:00,11:30"
  })
  void every_usual_form_of_a_span_of_time_is_read(String text, LocalTime from, LocalTime to) {
    TimeSpan span = Objects.requireNonNull(Times.span(text, true));

    assertThat(span.from()).isEqualTo(from);
    assertThat(span.to()).isEqualTo(to);
  }

  @Test
  void a_missing_year_is_the_one_near_the_years_named_in_which_the_weekday_fits() {
    var years = new YearOfMeeting(List.of("planeras under 2024", "den 16 januari 2024"), "x.txt");

    var found =
        Objects.requireNonNull(
            years.of(Objects.requireNonNull(Dates.first("Fredag den 15 december"))));

    assertThat(found.date()).isEqualTo(LocalDate.of(2023, 12, 15));
    assertThat(found.why()).contains("weekday");
  }

  @Test
  void the_name_of_the_file_is_asked_last() {
    var years = new YearOfMeeting(List.of("utan år"), "anteckningar-2018.txt");

    var found = Objects.requireNonNull(years.of(Objects.requireNonNull(Dates.first("den 3 maj"))));

    assertThat(found.date()).isEqualTo(LocalDate.of(2018, 5, 3));
    assertThat(found.why()).contains("file");
  }
}
