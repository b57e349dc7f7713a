package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"Haninge kommun", "Haninges kommun", "HANINGE", " Haninge "})
  void aMunicipalityIsTheSameWithAndWithoutItsKind(String written) {
    assertThat(NameKey.ofOrganisation(written)).isEqualTo("haninge");
  }

  @Test
  void aCityIsTheSameWithAndWithoutItsKind() {
    assertThat(NameKey.ofOrganisation("Stockholms stad")).isEqualTo("stockholm");
  }

  @Test
  void aBodyIsTheSameInTheGenitive() {
    assertThat(NameKey.ofBody("Samarbetskommitténs"))
        .isEqualTo(NameKey.ofBody("samarbetskommittén"));
    assertThat(NameKey.ofBody("Klimatnätverkets")).isEqualTo(NameKey.ofBody("Klimatnätverket"));
  }

  @Test
  void aPersonIsTheSameHoweverTheNameIsSpaced() {
    assertThat(NameKey.ofPerson("Anna-Karin  Ek")).isEqualTo(NameKey.ofPerson("anna karin ek"));
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertThat(NameKey.ofPerson("A\u030Asa")).isEqualTo(NameKey.ofPerson("Åsa"));
  }

  @Test
  void theYearInATitleDoesNotMakeItAnotherMatter() {
    assertThat(NameKey.ofMatter("Verksamhetsplan och budget 2024"))
        .isEqualTo(NameKey.ofMatter("Verksamhetsplan och budget år 2025"))
        .isEqualTo("verksamhetsplan och budget");
  }
}
