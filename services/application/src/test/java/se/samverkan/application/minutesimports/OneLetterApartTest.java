package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterApartTest {

  @ParameterizedTest
  @CsvSource({
    "nykvärn, nykvarn, true",
    "nykvarn, nykvarnn, true",
    "nykvarn, nykvar, true",
    "ykvarn, nykvarn, true",
    "nykvarn, nykvarn, false",
    "nykavrn, nykvarn, false",
    "salem, tyresö, false",
    "'', a, true",
    "'', ab, false"
  })
  void twoWordsAreOneLetterApart(String one, String other, boolean expected) {
    assertThat(OneLetterApart.test(one, other)).isEqualTo(expected);
    assertThat(OneLetterApart.test(other, one)).isEqualTo(expected);
  }
}
