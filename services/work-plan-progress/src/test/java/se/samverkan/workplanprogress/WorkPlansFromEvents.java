package se.samverkan.workplanprogress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityPutForward;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;

/** Work plans in memory, and the words in which their tests speak. */
@NullMarked
public final class WorkPlansFromEvents {

  public static final String PLAN = "workplan_1";
  public static final String COMMITTEE = "body_committee";
  public static final String NETWORK = "body_network";
  public static final LocalDate OCTOBER = LocalDate.of(2023, 10, 6);
  public static final LocalDate DECEMBER = LocalDate.of(2023, 12, 15);
  public static final LocalDate YEAR_END = LocalDate.of(2024, 12, 6);
  public static final WorkPlanBegun BEGUN =
      new WorkPlanBegun(PLAN, COMMITTEE, 2024, "Verksamhetsplan 2024", OCTOBER);
  public static final FocusAreaAdded AREA =
      new FocusAreaAdded(PLAN, "focusarea_1", "Kompetens", "Fler utbildade", null, null);
  public static final WorkPlanProposed PROPOSED =
      new WorkPlanProposed(PLAN, COMMITTEE, "meeting_1", OCTOBER);
  public static final WorkPlanAdopted ADOPTED =
      new WorkPlanAdopted(PLAN, COMMITTEE, "decision_1", DECEMBER);

  final InMemoryDocuments documents = new InMemoryDocuments();
  private final WorkPlanProgressReadModel readModel = new WorkPlanProgressReadModel();
  private long position;

  public WorkPlansFromEvents after(Object... events) {
    for (Object event : events) {
      apply(event, ++position);
    }
    return this;
  }

  void apply(Object event, long at) {
    readModel.apply(
        new RecordedEvent(event, at, Instant.EPOCH, RecordedHistory.PROVENANCE), documents);
  }

  public WorkPlan plan() {
    return documents.find(WorkPlan.class, PLAN).orElseThrow();
  }

  public static ActivityAdded added(String id, @Nullable LocalDate to) {
    return new ActivityAdded(PLAN, id, activity(id, to), null, null, null);
  }

  public static Activity activity(String title, @Nullable LocalDate to) {
    return new Activity(
        "focusarea_1",
        title,
        null,
        List.of(new Responsible(ResponsibleKind.BODY, NETWORK)),
        null,
        to);
  }

  public static ActivityFollowedUp followedUp(
      String id, ActivityStatus status, @Nullable String note) {
    return new ActivityFollowedUp(PLAN, id, ActivityStatus.PLANNED, status, note, null, YEAR_END);
  }

  public static BudgetLineSet line(String id, BudgetLineKind kind, int amount) {
    return new BudgetLineSet(
        PLAN, id, null, new BudgetLine(kind, id, null, null, amount), null, null);
  }

  public static ActivityPutForward putForward(String id) {
    return new ActivityPutForward(PLAN, id, NETWORK, null, id, null, OCTOBER);
  }
}
