package se.samverkan.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.DecisionsRefusal.MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

class OpenMatterTest {

  private static final MatterId MATTER = new MatterId("matter_1");
  private static final BodyId GROUP = new BodyId("body_group");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aMatterIsFollowedFromTheDayItIsOpened() {
    fixture
        .givenNoPriorActivity()
        .when(new OpenMatter(MATTER, GROUP, "Regionplan", DAY))
        .expectEvents(new MatterOpened("matter_1", "body_group", "Regionplan", DAY));
  }

  @Test
  void openingItAgainChangesNothingEvenFromAnEarlierDocument() {
    fixture
        .given(new MatterOpened("matter_1", "body_group", "Regionplan", DAY))
        .when(new OpenMatter(MATTER, GROUP, "Regionplan", DAY.minusYears(1)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTitleIsRefused() {
    fixture
        .given(new MatterOpened("matter_1", "body_group", "Regionplan", DAY))
        .when(new OpenMatter(MATTER, GROUP, "Budget", DAY))
        .expectException(Refused.as(MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT, "title"))
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherBodyIsRefused() {
    fixture
        .given(new MatterOpened("matter_1", "body_group", "Regionplan", DAY))
        .when(new OpenMatter(MATTER, new BodyId("body_board"), "Regionplan", DAY))
        .expectException(Refused.as(MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT, "bodyId"))
        .expectNoEvents();
  }

  @Test
  void blanksAroundTheTitleAreNotPartOfIt() {
    assertThat(new OpenMatter(MATTER, GROUP, " Regionplan ", DAY).title()).isEqualTo("Regionplan");
  }

  @Test
  void aMatterNeedsATitle() {
    assertThatThrownBy(() -> new OpenMatter(MATTER, GROUP, " ", DAY))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_MISSING);
              assertThat(refusal.field()).isEqualTo("title");
            });
  }
}
