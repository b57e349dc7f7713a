package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.NETWORK;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PUT_FORWARD;
import static se.samverkan.workplans.workplan.Plans.PUT_FORWARD_2;
import static se.samverkan.workplans.workplan.Plans.TURNED_DOWN;
import static se.samverkan.workplans.workplan.Plans.WISH;
import static se.samverkan.workplans.workplan.Plans.WISH_2;
import static se.samverkan.workplans.workplan.Plans.drafted;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.PutForwardActivitiesRanked;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RankPutForwardActivitiesTest {

  @Test
  void theMostImportantComesFirst() {
    drafted(PUT_FORWARD, PUT_FORWARD_2)
        .when(new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH_2, WISH), BEGUN_ON))
        .expectEvents(
            new PutForwardActivitiesRanked(
                ID, NETWORK.value(), List.of(), List.of(WISH_2.value(), WISH.value()), BEGUN_ON));
  }

  @Test
  void anotherRankingSaysWhatItWasBefore() {
    drafted(
            PUT_FORWARD,
            PUT_FORWARD_2,
            new PutForwardActivitiesRanked(
                ID, NETWORK.value(), List.of(), List.of(WISH_2.value(), WISH.value()), BEGUN_ON))
        .when(new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH), BEGUN_ON))
        .expectEvents(
            new PutForwardActivitiesRanked(
                ID,
                NETWORK.value(),
                List.of(WISH_2.value(), WISH.value()),
                List.of(WISH.value()),
                BEGUN_ON));
  }

  @Test
  void theSameRankingAgainChangesNothing() {
    drafted(
            PUT_FORWARD,
            PUT_FORWARD_2,
            new PutForwardActivitiesRanked(
                ID, NETWORK.value(), List.of(), List.of(WISH_2.value(), WISH.value()), BEGUN_ON))
        .when(new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH_2, WISH), BEGUN_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void nothingIsRankedTwice() {
    assertThatThrownBy(
            () -> new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH, WISH), BEGUN_ON))
        .matches(Refused.as(WorkPlansRefusal.RANKED_TWICE, "putForwardIds")::matches);
  }

  @Test
  void whatWasTurnedDownIsNotRanked() {
    drafted(PUT_FORWARD, TURNED_DOWN)
        .when(new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH), BEGUN_ON))
        .expectException(
            Refused.as(WorkPlansRefusal.PUT_FORWARD_ACTIVITY_TURNED_DOWN, "putForwardIds"))
        .expectNoEvents();
  }

  @Test
  void whatWasNotPutForwardIsNotRanked() {
    drafted()
        .when(new RankPutForwardActivities(PLAN, NETWORK, List.of(WISH), BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_PUT_FORWARD_ACTIVITY, "putForwardId"))
        .expectNoEvents();
  }
}
