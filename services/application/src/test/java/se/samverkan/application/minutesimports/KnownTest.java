package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownTest {

  @Test
  void aMunicipalityThatIsMisspelledByOneLetterIsTheOneThatIsMeant() {
    assertThat(Known.spelling("Nykvärn")).isEqualTo("Nykvarn");
    assertThat(Known.organisation("Nykvärn")).isEqualTo(Known.organisation("Nykvarns kommun"));
  }

  @Test
  void anOrganisationThatNobodyKnowsKeepsItsSpelling() {
    assertThat(Known.spelling("Femsjökansliet")).isEqualTo("Femsjökansliet");
    assertThat(Known.isMunicipality("Femsjökansliet")).isFalse();
  }

  @Test
  void theMunicipalitiesAreThoseOfSweden() {
    assertThat(Known.isMunicipality("Ale")).isTrue();
    assertThat(Known.isMunicipality("Haninge kommun")).isTrue();
    assertThat(Known.isMunicipality("Övertorneå")).isTrue();
    assertThat(Known.isMunicipality("Region Skåne")).isFalse();
    assertThat(Known.isMunicipality("Trafikverket")).isFalse();
  }

  @Test
  void aShortNameIsNotTakenForAnother() {
    assertThat(Known.organisation("Mora")).isNotEqualTo(Known.organisation("Moro"));
  }

  @Test
  void aPersonWhoChangesOrganisationStaysThePerson() {
    Sitting before =
        Sitting.of(
            WrittenMinutes.of("Femsjö ledningsgrupp", "2024-02-09")
                .present("Eva Ek   Ekmarken")
                .item("Välkommen", "Eva Ek hälsar välkommen.")
                .reading());
    Sitting after =
        Sitting.of(
            WrittenMinutes.of("Femsjö ledningsgrupp", "2024-05-17")
                .present("Eva Ek   Tallhamn")
                .item("Välkommen", "Eva Ek hälsar välkommen.")
                .reading());

    assertThat(before.list().getFirst().person().organisation())
        .isNotEqualTo(after.list().getFirst().person().organisation());
    assertThat(Known.person(before.list().getFirst().person().name()))
        .isEqualTo(Known.person(after.list().getFirst().person().name()));
  }

  @Test
  void aBodyMeetsOnceADay() {
    String body = Known.body("Femsjö ledningsgrupp");
    LocalDate day = LocalDate.of(2024, 2, 9);

    assertThat(Known.meeting(body, day)).isEqualTo(Known.meeting(body, day));
    assertThat(Known.meeting(body, day)).isNotEqualTo(Known.meeting(body, day.plusDays(1)));
  }

  @Test
  void whatStandsOnEveryAgendaIsNoMatter() {
    assertThat(Known.matter("body_1", "Övriga frågor")).isNull();
    assertThat(Known.matter("body_1", "Budget 2024")).isEqualTo(Known.matter("body_1", "Budget"));
  }
}
