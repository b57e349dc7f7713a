package se.samverkan.decisionregister.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

class DecisionFilterTest {

  @Test
  void withoutAnyFilterAllThatWereNotStruckAreAskedFor() {
    assertThat(DecisionFilter.ALL.query(null, List.of()).getQueryObject())
        .isEqualTo(
            new Document("struck", null)
                .append(
                    "state",
                    new Document(
                        "$nin", List.of(DecisionState.CIRCULATING, DecisionState.FALLEN))));
  }

  @Test
  void everyFilterMustHold() {
    Document query =
        new DecisionFilter(
                "plan",
                null,
                "body_a",
                2024,
                DecisionOutcome.TABLED,
                "matter_a",
                "meeting_a",
                null,
                null)
            .query(null, List.of("matter_a", "matter_b"))
            .getQueryObject();

    assertThat(query)
        .containsEntry("bodyId", "body_a")
        .containsEntry("meetingId", "meeting_a")
        .containsEntry("says.matterId", new Document("$in", List.of("matter_a", "matter_b")))
        .containsEntry("says.outcome", DecisionOutcome.TABLED)
        .containsEntry(
            "decidedOn",
            new Document("$gte", LocalDate.of(2024, 1, 1))
                .append("$lte", LocalDate.of(2024, 12, 31)))
        .containsKey("$and");
  }

  @Test
  void whatWentToNobodyIsAskedForAmongWhatRecommendsOrForwards() {
    assertThat(
            new DecisionFilter(null, null, null, null, null, null, null, null, false)
                .query(null, List.of())
                .getQueryObject())
        .containsEntry("passedOn", false)
        .containsEntry(
            "says.outcome",
            new Document("$in", List.of(DecisionOutcome.RECOMMENDED, DecisionOutcome.FORWARDED)));
  }

  @Test
  void whatConcernsAnOrganisationIsAskedForBesideTheRest() {
    assertThat(
            new DecisionFilter("plan", "organisation_a", null, null, null, null, null, null, null)
                .query(Criteria.where("bodyId").is("body_a"), List.of())
                .getQueryObject()
                .getList("$and", Document.class))
        .hasSize(2)
        .first()
        .isEqualTo(new Document("bodyId", "body_a"));
  }

  @Test
  void blankTextIsNoFilter() {
    assertThat(new DecisionFilter("  ", null, null, null, null, null, null, null, null))
        .isEqualTo(DecisionFilter.ALL);
  }

  @Test
  void textWithoutEndIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                new DecisionFilter(
                    "a".repeat(PlainText.LINE + 1), null, null, null, null, null, null, null, null))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_TOO_LONG);
              assertThat(refusal.field()).isEqualTo("text");
            });
  }

  @Test
  void aYearThatNoCalendarHasIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> new DecisionFilter(null, null, null, 10_000, null, null, null, null, null))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(RegisterRefusal.YEAR_OUT_OF_RANGE);
              assertThat(refusal.field()).isEqualTo("year");
            });
  }
}
