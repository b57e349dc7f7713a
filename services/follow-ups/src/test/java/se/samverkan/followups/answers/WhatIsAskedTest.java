package se.samverkan.followups.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

@NullMarked
class WhatIsAskedTest {

  @Test
  void withoutAStatusThoseOpenAreMeant() {
    assertThat(AskedStatus.of(null)).isEqualTo(AskedStatus.OPEN);
    assertThat(AskedStatus.of("overdue")).isEqualTo(AskedStatus.OVERDUE);
  }

  @Test
  void anotherStatusIsRefused() {
    refused(() -> AskedStatus.of("late"), FollowUpRefusal.UNKNOWN_FOLLOW_UP_STATUS, "status");
  }

  @Test
  void blankFiltersAskForAll() {
    assertThat(FollowUpFilter.of(" ", "", null, "", "  ")).isEqualTo(FollowUpFilter.NONE);
  }

  @Test
  void textIsFoundWhateverItsCaseAndSpaces() {
    assertThat(FollowUpFilter.of(null, null, null, "2024-02-16", " Ny   HEMSIDA "))
        .isEqualTo(new FollowUpFilter(null, null, null, LocalDate.of(2024, 2, 16), "ny hemsida"));
  }

  @Test
  void aDateThatDoesNotExistIsRefused() {
    refused(
        () -> FollowUpFilter.of(null, null, null, "2024-02-30", null),
        FollowUpRefusal.MALFORMED_DUE_BEFORE,
        "dueBefore");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    refused(
        () -> FollowUpFilter.of(null, null, null, null, "x".repeat(201)),
        InputRefusal.TEXT_TOO_LONG,
        "text");
  }

  private static void refused(Runnable question, RefusalCode code, String field) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }
}
