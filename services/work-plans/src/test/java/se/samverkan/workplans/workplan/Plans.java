package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityPutForward;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.AppendixAttached;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.events.workplans.StoredFile;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;
import se.samverkan.workplans.references.MeetingId;

/** The work plan that the tests are about: that of the committee for 2024. */
@NullMarked
final class Plans {

  static final BodyId COMMITTEE = new BodyId("body_committee");
  static final BodyId GROUP = new BodyId("body_group");
  static final BodyId NETWORK = new BodyId("body_network");
  static final WorkPlanId PLAN = WorkPlanId.of(COMMITTEE, 2024);
  static final String ID = PLAN.value();
  static final WorkPlanId NEXT = WorkPlanId.of(COMMITTEE, 2025);
  static final FocusAreaId AREA = new FocusAreaId("focusarea_1");
  static final FocusAreaId AREA_2 = new FocusAreaId("focusarea_2");
  static final ActivityId ACTIVITY = new ActivityId("activity_1");
  static final PutForwardId WISH = new PutForwardId("putforward_1");
  static final PutForwardId WISH_2 = new PutForwardId("putforward_2");
  static final LineId LINE = new LineId("line_1");
  static final AppendixId APPENDIX = new AppendixId("appendix_1");
  static final MeetingId MEETING = new MeetingId("meeting_1");
  static final DecisionId DECISION = new DecisionId("decision_1");
  static final String HASH = "0123456789abcdef".repeat(4);

  static final LocalDate BEGUN_ON = LocalDate.of(2023, 10, 6);
  static final LocalDate PROPOSED_ON = LocalDate.of(2023, 12, 1);
  static final LocalDate ADOPTED_ON = LocalDate.of(2023, 12, 15);
  static final LocalDate LATER = LocalDate.of(2024, 12, 6);
  static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  static final LocalDate MAY = LocalDate.of(2024, 5, 31);

  static final WorkPlanBegun BEGUN =
      new WorkPlanBegun(ID, COMMITTEE.value(), 2024, "Verksamhetsplan 2024", BEGUN_ON);
  static final FocusAreaAdded AREA_ADDED =
      new FocusAreaAdded(ID, AREA.value(), "Kompetens", "Fler utbildade", null, null);
  static final FocusAreaAdded AREA_2_ADDED =
      new FocusAreaAdded(ID, AREA_2.value(), "Digitalisering", null, null, null);
  static final ActivityAdded ACTIVITY_ADDED =
      new ActivityAdded(ID, ACTIVITY.value(), planned("Kursdag").value(), null, null, null);
  static final WorkPlanProposed PROPOSED =
      new WorkPlanProposed(ID, COMMITTEE.value(), MEETING.value(), PROPOSED_ON);
  static final WorkPlanAdopted ADOPTED =
      new WorkPlanAdopted(ID, COMMITTEE.value(), DECISION.value(), ADOPTED_ON);
  static final ActivityPutForward PUT_FORWARD =
      new ActivityPutForward(
          ID, WISH.value(), NETWORK.value(), AREA.value(), "Kursdag", null, BEGUN_ON);
  static final ActivityPutForward PUT_FORWARD_2 =
      new ActivityPutForward(
          ID, WISH_2.value(), NETWORK.value(), null, "Studieresa", null, BEGUN_ON);
  static final PutForwardActivityTurnedDown TURNED_DOWN =
      new PutForwardActivityTurnedDown(ID, WISH.value(), PROPOSED_ON, "ryms inte");
  static final BudgetLineSet LINE_SET =
      new BudgetLineSet(
          ID,
          LINE.value(),
          null,
          new BudgetLine(BudgetLineKind.COST, "Lokal", AREA.value(), ACTIVITY.value(), 20_000),
          null,
          null);
  static final AppendixAttached ATTACHED =
      new AppendixAttached(
          ID,
          APPENDIX.value(),
          "Budget",
          new StoredFile("budget.pdf", "application/pdf", 1_000, HASH),
          PROPOSED_ON);

  private Plans() {}

  static PlannedActivity planned(String title) {
    return planned(AREA, title, MARCH, MAY);
  }

  static PlannedActivity planned(
      FocusAreaId area, String title, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new PlannedActivity(
        area,
        title,
        null,
        List.of(new ResponsibleParty(ResponsibleKind.BODY, "body_network")),
        from,
        to);
  }

  static PlannedActivity ofNobody() {
    return new PlannedActivity(AREA, "Kursdag", null, List.of(), null, null);
  }

  /** A plan with a focus area and an activity, after these further events. */
  static TestExecutor<WorkPlan> drafted(WorkPlanEvent... further) {
    return after(Stream.concat(Stream.of(BEGUN, AREA_ADDED, ACTIVITY_ADDED), Stream.of(further)));
  }

  /** The same plan, proposed and adopted, after these further events. */
  static TestExecutor<WorkPlan> adopted(WorkPlanEvent... further) {
    return after(
        Stream.concat(
            Stream.of(BEGUN, AREA_ADDED, ACTIVITY_ADDED, PROPOSED, ADOPTED), Stream.of(further)));
  }

  private static TestExecutor<WorkPlan> after(Stream<WorkPlanEvent> history) {
    return new AggregateTestFixture<>(WorkPlan.class).given(history.toArray());
  }

  static AddFocusArea addArea(String title, @Nullable String reason) {
    return new AddFocusArea(PLAN, AREA_2, title, null, reason, null);
  }

  static AddActivity add(PlannedActivity activity, @Nullable String reason) {
    return new AddActivity(PLAN, new ActivityId("activity_2"), activity, null, reason, null);
  }

  static ActivityFollowedUp followedUp(
      ActivityStatus before, ActivityStatus status, @Nullable String note) {
    return new ActivityFollowedUp(ID, ACTIVITY.value(), before, status, note, null, LATER);
  }
}
