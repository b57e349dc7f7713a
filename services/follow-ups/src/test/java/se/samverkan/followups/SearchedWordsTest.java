package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"En plan", " en  plan ", "EN\tplan", "en \r\n plan", "\fen\u000Bplan\n"})
  void whiteSpaceIsOneSpaceAndLettersAreSmall(String text) {
    assertThat(SearchedWords.form(text)).isEqualTo("en plan");
  }

  @Test
  void lettersOfEveryLanguageAndOtherSpacesAreKept() {
    assertThat(SearchedWords.form("ÅTERRAPPORT om 10\u00A0000 kr"))
        .isEqualTo("återrapport om 10\u00A0000 kr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void whereThereIsNothingButWhiteSpaceThereIsNothing(String text) {
    assertThat(SearchedWords.form(text)).isEmpty();
  }
}
