package se.samverkan.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

class PlainTextTest {

  @Test
  void blanksAroundATextAreLeftOut() {
    assertThat(PlainText.required("title", "  Budget\n", 10)).isEqualTo("Budget");
  }

  @Test
  void lineBreaksAndTabsMayStandInAText() {
    assertThat(PlainText.required("text", "ett\n\ttvå", 10)).isEqualTo("ett\n\ttvå");
  }

  @Test
  void aBlankTextIsMissing() {
    assertThat(PlainText.optional("note", " \t", 10)).isNull();
    assertRefused(InputRefusal.TEXT_MISSING, " ");
  }

  @Test
  void aTextIsNoLongerThanItsFieldHolds() {
    assertThat(PlainText.required("title", "0123456789", 10)).hasSize(10);
    assertRefused(InputRefusal.TEXT_TOO_LONG, "0123456789a");
  }

  @Test
  void otherControlCharactersAreRefused() {
    assertRefused(InputRefusal.TEXT_HAS_CONTROL_CHARACTERS, "a\u0000b");
    assertRefused(InputRefusal.TEXT_HAS_CONTROL_CHARACTERS, "a\u009bb");
  }

  private static void assertRefused(RefusalCode code, String text) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PlainText.required("title", text, 10))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("title"));
  }
}
