package se.samverkan.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

class TypedIdTest {

  @Test
  void randomAndDerivedIdsHaveTheForm() {
    assertThat(TypedId.require("body", TypedId.random("body"))).startsWith("body_");
    assertThat(TypedId.require("body", TypedId.derived("body", "a"))).startsWith("body_");
  }

  @Test
  void theSamePartsGiveTheSameId() {
    assertThat(TypedId.derived("body", "a", "b")).isEqualTo(TypedId.derived("body", "a", "b"));
  }

  @Test
  void whereOnePartEndsMatters() {
    assertThat(TypedId.derived("body", "ab", "c")).isNotEqualTo(TypedId.derived("body", "a", "bc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "body", "body_", "person_1", "body_1 2", "body_å", "body_1\n", "bodys_1"})
  void anIdOfAnotherFormIsRefused(String value) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> TypedId.require("body", value))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(InputRefusal.MALFORMED_ID))
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("bodyId"));
  }
}
