package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED_ON;
import static se.samverkan.workplans.workplan.Plans.PUT_FORWARD;
import static se.samverkan.workplans.workplan.Plans.TURNED_DOWN;
import static se.samverkan.workplans.workplan.Plans.WISH;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.planned;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class AcceptPutForwardActivityTest {

  @Test
  void whatWasPutForwardIsAddedToThePlan() {
    drafted(PUT_FORWARD)
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_2"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectEvents(
            new PutForwardActivityAccepted(ID, WISH.value(), "activity_2", PROPOSED_ON),
            new ActivityAdded(ID, "activity_2", planned("Kursdag").value(), null, null, null));
  }

  @Test
  void anActivityThatIsInThePlanAlreadyIsNotAddedAgain() {
    drafted(PUT_FORWARD)
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_1"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectEvents(
            new PutForwardActivityAccepted(ID, WISH.value(), ACTIVITY.value(), PROPOSED_ON));
  }

  @Test
  void acceptingItAgainChangesNothing() {
    drafted(
            PUT_FORWARD,
            new PutForwardActivityAccepted(ID, WISH.value(), "activity_2", PROPOSED_ON),
            new ActivityAdded(ID, "activity_2", planned("Kursdag").value(), null, null, null))
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_2"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void acceptingItAsAnotherActivityIsRefused() {
    drafted(
            PUT_FORWARD,
            new PutForwardActivityAccepted(ID, WISH.value(), "activity_2", PROPOSED_ON),
            new ActivityAdded(ID, "activity_2", planned("Kursdag").value(), null, null, null))
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_3"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectException(
            Refused.as(
                WorkPlansRefusal.PUT_FORWARD_ACTIVITY_ALREADY_ANSWERED_OTHERWISE, "putForwardId"))
        .expectNoEvents();
  }

  @Test
  void whatWasTurnedDownIsNotAccepted() {
    drafted(PUT_FORWARD, TURNED_DOWN)
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_2"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectException(
            Refused.as(
                WorkPlansRefusal.PUT_FORWARD_ACTIVITY_ALREADY_ANSWERED_OTHERWISE, "putForwardId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotAcceptedBeforeItWasPutForward() {
    drafted(PUT_FORWARD)
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_2"),
                planned("Kursdag"),
                BEGUN_ON.minusDays(1),
                null,
                null))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "acceptedOn"))
        .expectNoEvents();
  }

  @Test
  void anIdThatStandsForAnotherActivityIsRefused() {
    drafted(PUT_FORWARD)
        .when(
            new AcceptPutForwardActivity(
                PLAN, WISH, new ActivityId("activity_1"), planned("Resa"), PROPOSED_ON, null, null))
        .expectException(
            Refused.as(WorkPlansRefusal.ACTIVITY_ALREADY_ADDED_WITH_OTHER_CONTENT, "activityId"))
        .expectNoEvents();
  }

  @Test
  void anActivityThatWasRemovedDoesNotComeBack() {
    drafted(PUT_FORWARD, new ActivityRemoved(ID, ACTIVITY.value(), "X", null))
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_1"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_ACTIVITY, "activityId"))
        .expectNoEvents();
  }

  @Test
  void whatWasNotPutForwardIsNotAccepted() {
    drafted()
        .when(
            new AcceptPutForwardActivity(
                PLAN,
                WISH,
                new ActivityId("activity_2"),
                planned("Kursdag"),
                PROPOSED_ON,
                null,
                null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_PUT_FORWARD_ACTIVITY, "putForwardId"))
        .expectNoEvents();
  }
}
