package se.samverkan.followups.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.followups.Awaiting;
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
    assertThat(new FollowUpFilter(" ", "", null, null, null, "  ")).isEqualTo(FollowUpFilter.NONE);
  }

  @Test
  void textIsFoundWhateverItsCaseAndSpaces() {
    assertThat(new FollowUpFilter(null, null, null, null, null, " Ny   HEMSIDA ").text())
        .isEqualTo("ny hemsida");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    refused(
        () -> new FollowUpFilter(null, null, null, null, null, "x".repeat(201)),
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

  @Test
  void whatIsWaitedForIsAskedWhetherOpenOrClosed() {
    assertThat(AskedAwaiting.of("acceptance")).isEqualTo(Awaiting.ACCEPTANCE);
    assertThat(AskedAwaiting.of(" ")).isNull();
    assertThat(AskedStatus.of(null, "answer")).isEqualTo(AskedStatus.ALL);
    assertThat(AskedStatus.of("open", "answer")).isEqualTo(AskedStatus.OPEN);
  }
}
