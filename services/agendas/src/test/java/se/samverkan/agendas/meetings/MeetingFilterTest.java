package se.samverkan.agendas.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.platform.refusals.Refusal;

class MeetingFilterTest {

  private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);

  @Test
  void withoutAnyFilterEverythingIsAskedFor() {
    assertThat(MeetingFilter.ALL.query().getQueryObject()).isEmpty();
  }

  @Test
  void bodyAndStateAreAskedForAsTheyAre() {
    assertThat(
            new MeetingFilter("body_a", null, null, null, MeetingState.HELD)
                .query()
                .getQueryObject())
        .isEqualTo(new Document("bodyId", "body_a").append("state", MeetingState.HELD));
  }

  @Test
  void aYearAndAPeriodMustBothHold() {
    assertThat(days(new MeetingFilter(null, 2024, MAY_1, null, null)))
        .isEqualTo(new Document("$gte", MAY_1).append("$lte", LocalDate.of(2024, 12, 31)));
    assertThat(days(new MeetingFilter(null, 2024, MAY_1.minusYears(1), JUNE_1, null)))
        .isEqualTo(new Document("$gte", LocalDate.of(2024, 1, 1)).append("$lte", JUNE_1));
    assertThat(days(new MeetingFilter(null, null, null, JUNE_1, null)))
        .isEqualTo(new Document("$lte", JUNE_1));
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new MeetingFilter(null, null, JUNE_1, MAY_1, null))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(AgendasRefusal.PERIOD_ENDS_BEFORE_IT_STARTS);
              assertThat(refusal.field()).isEqualTo("to");
            });
  }

  @Test
  void aYearThatNoCalendarHasIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new MeetingFilter(null, 0, null, null, null))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(AgendasRefusal.YEAR_OUT_OF_RANGE);
              assertThat(refusal.field()).isEqualTo("year");
            });
  }

  private static @Nullable Object days(MeetingFilter filter) {
    return filter.query().getQueryObject().get("occasion.date");
  }
}
