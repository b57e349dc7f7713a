package se.samverkan.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Numbers of persons do not get into texts; other numbers do. The numbers are made up. */
class PersonalIdentityNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "121212-1212",
        "19121212-1212",
        "191212121212",
        "121212+1212",
        "Ärendet rör 640823-3234 och ingen annan.",
        "nr:6408233234.",
        "701063-2391",
        "0f5e1c2d-7b6a-4f00-8a00-0123456789ab 640823-3234",
        "person_640823-3234"
      })
  void aNumberOfAPersonIsRecognised(String text) {
    assertThat(PersonalIdentityNumber.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "121212-1213",
        "641323-3234",
        "640832-3234",
        "556036-0793",
        "2023-12-15",
        "kl 09.00-11.30",
        "1234567890123456",
        "SUP 2040",
        "08-123 45 67",
        "decision_19640823-3234-4f00-8a00-0123456789ab",
        "assignment_0f5e1c2d-7b6a-4f00-8a00-196408233234",
        ""
      })
  void anotherNumberIsNotTakenForOne(String text) {
    assertThat(PersonalIdentityNumber.isIn(text)).isFalse();
  }

  @Test
  void aTextWithOneIsRefusedByTheNameOfItsField() {
    assertThatThrownBy(() -> PlainText.required("text", "Bifall för 121212-1212", PlainText.LINE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_HAS_PERSONAL_IDENTITY_NUMBER);
              assertThat(refusal.field()).isEqualTo("text");
              assertThat(refusal.sentence()).doesNotContain("1212");
            });
  }
}
