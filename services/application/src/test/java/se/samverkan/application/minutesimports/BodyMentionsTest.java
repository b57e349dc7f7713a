package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMentionsTest {

  private static final String OWN = "Femsjökommunernas ledningsgrupp";

  private final BodyMentions mentions =
      new BodyMentions(
          WrittenMinutes.of(OWN, "2024-02-09")
              .item("Välkommen", "Eva Ek hälsar alla välkomna.")
              .item("Mötesplan", "Datum för Femsjökommunernas Samarbetskommittén stäms av.")
              .reading());

  @ParameterizedTest
  @ValueSource(strings = {"Ledningsgruppen", "ledningsgruppens", "ledningsgrupp", "LG", OWN})
  void theBodyItselfIsMeant(String words) {
    assertThat(mentions.idOf(words)).isEqualTo(Known.body(OWN));
  }

  @Test
  void anAbbreviationStandsForABodyThatTheDocumentNames() {
    assertThat(mentions.idOf("SK")).isEqualTo(Known.body("Samarbetskommittén"));
    assertThat(mentions.idOf("SSK")).isNotEqualTo(Known.body(OWN));
  }

  @Test
  void anAbbreviationOfNothingKnownIsABodyOfThatName() {
    assertThat(mentions.idOf("XYZ")).isEqualTo(Known.body("XYZ"));
  }

  @Test
  void theGenitiveIsTheSameBody() {
    assertThat(mentions.idOf("samarbetskommitténs"))
        .isEqualTo(mentions.idOf("Samarbetskommittén"))
        .isNotEqualTo(Known.body(OWN));
  }

  @Test
  void theOtherBodiesAreThoseAtWhoseMeetingsSomethingIsToHappen() {
    BodyMentions other =
        new BodyMentions(
            WrittenMinutes.of(OWN, "2024-02-09")
                .item("Välkommen", "Eva Ek hälsar alla välkomna.")
                .item(
                    "Budget",
                    "Beslut",
                    "Eva Ek får i uppdrag att redovisa budgeten på Samarbetskommitténs möte den 14"
                        + " mars 2024.",
                    "Bo Lindgren får i uppdrag att redovisa läget på ledningsgruppens möte den 17"
                        + " maj 2024.")
                .reading());

    assertThat(other.others()).map(Known::body).containsExactly(Known.body("Samarbetskommittén"));
  }
}
