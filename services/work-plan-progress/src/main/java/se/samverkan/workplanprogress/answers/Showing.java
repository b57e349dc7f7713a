package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.workplanprogress.Answer;
import se.samverkan.workplanprogress.FocusArea;
import se.samverkan.workplanprogress.PlannedActivity;
import se.samverkan.workplanprogress.Ranking;
import se.samverkan.workplanprogress.Step;
import se.samverkan.workplanprogress.Wish;
import se.samverkan.workplanprogress.WorkPlan;

/** Shows work plans as they are on a day. */
record Showing(Map<String, String> names, LocalDate today) {

  /** The ids in a plan that have names. */
  static Stream<String> named(WorkPlan plan) {
    return Stream.of(
            Stream.of(plan.bodyId()),
            plan.contents().activities().stream()
                .flatMap(activity -> activity.plan().responsible().stream())
                .map(Responsible::reference),
            plan.wishes().all().stream().map(Wish::byBodyId),
            plan.wishes().rankings().stream().map(Ranking::id),
            plan.history().steps().stream()
                .flatMap(step -> Stream.of(step.byBodyId(), step.toBodyId())))
        .<@Nullable String>flatMap(ids -> ids)
        .flatMap(Stream::ofNullable);
  }

  WorkPlanSummary summary(WorkPlan plan) {
    List<PlannedActivity> activities = plan.contents().activities();
    int late = (int) activities.stream().filter(activity -> late(activity, plan)).count();
    return new WorkPlanSummary(
        plan.id(),
        named(plan.bodyId()),
        plan.year(),
        plan.title(),
        plan.state(),
        activities.size(),
        late);
  }

  ShownWorkPlan plan(WorkPlan plan) {
    return new ShownWorkPlan(
        plan.id(),
        named(plan.bodyId()),
        plan.year(),
        plan.title(),
        plan.begunOn(),
        plan.state(),
        plan.contents().focusAreas().stream().map(area -> area(area, plan)).toList(),
        ShownBudget.of(plan.contents().budget()),
        plan.wishes().all().stream().map(wish -> wish(wish, plan.wishes().rankings())).toList(),
        plan.history().steps().stream().map(this::step).toList(),
        plan.history().changes(),
        plan.contents().appendices(),
        plan.source());
  }

  WorkPlanProgress progress(WorkPlan plan) {
    return new WorkPlanProgress(
        plan.id(),
        named(plan.bodyId()),
        plan.year(),
        plan.title(),
        plan.state(),
        plan.contents().focusAreas().stream().map(area -> progress(area(area, plan))).toList());
  }

  private static WorkPlanProgress.AreaProgress progress(ShownFocusArea area) {
    return new WorkPlanProgress.AreaProgress(
        area.focusAreaId(),
        area.title(),
        area.aim(),
        staying(area, ActivityStatus.DONE),
        staying(area, ActivityStatus.UNDER_WAY),
        staying(area, ActivityStatus.NOT_DONE),
        area.activities().stream().filter(activity -> activity.moved() != null).toList(),
        staying(area, ActivityStatus.PLANNED),
        area.followUps());
  }

  private static List<ShownActivity> staying(ShownFocusArea area, ActivityStatus status) {
    return area.activities().stream()
        .filter(activity -> activity.moved() == null && activity.status() == status)
        .toList();
  }

  private ShownFocusArea area(FocusArea area, WorkPlan plan) {
    return new ShownFocusArea(
        area.id(),
        area.title(),
        area.aim(),
        plan.contents().activities().stream()
            .filter(activity -> activity.plan().focusAreaId().equals(area.id()))
            .map(activity -> activity(activity, plan))
            .toList(),
        area.said());
  }

  private ShownActivity activity(PlannedActivity activity, WorkPlan plan) {
    Activity planned = activity.plan();
    return new ShownActivity(
        activity.id(),
        planned.title(),
        planned.description(),
        planned.responsible().stream().map(this::responsible).toList(),
        planned.from(),
        planned.to(),
        activity.status(),
        activity.followUps().isEmpty() ? null : activity.followUps().getLast().note(),
        late(activity, plan),
        activity.movedFromActivityId(),
        activity.moved(),
        activity.followUps());
  }

  private boolean late(PlannedActivity activity, WorkPlan plan) {
    LocalDate end =
        Objects.requireNonNullElse(
            activity.plan().to(), LocalDate.of(plan.year(), Month.DECEMBER, 31));
    boolean open =
        activity.status() == ActivityStatus.PLANNED
            || activity.status() == ActivityStatus.UNDER_WAY;
    return open && activity.moved() == null && end.isBefore(today);
  }

  private ShownActivity.ShownResponsible responsible(Responsible responsible) {
    String id = responsible.reference();
    return new ShownActivity.ShownResponsible(responsible.kind(), id, named(id).name());
  }

  private ShownWish wish(Wish wish, List<Ranking> rankings) {
    return new ShownWish(
        wish.id(),
        named(wish.byBodyId()),
        wish.focusAreaId(),
        wish.title(),
        wish.description(),
        wish.on(),
        rankings.stream()
            .filter(ranking -> ranking.wishIds().contains(wish.id()))
            .map(ranking -> rank(wish, ranking))
            .toList(),
        state(wish.answer()),
        wish.answer());
  }

  private ShownWish.Rank rank(Wish wish, Ranking ranking) {
    return new ShownWish.Rank(
        named(ranking.id()), ranking.wishIds().indexOf(wish.id()) + 1, ranking.on());
  }

  private static ShownWish.State state(@Nullable Answer answer) {
    if (answer == null) {
      return ShownWish.State.WAITING;
    }
    return answer.activityId() == null ? ShownWish.State.TURNED_DOWN : ShownWish.State.ACCEPTED;
  }

  private ShownStep step(Step step) {
    String by = step.byBodyId();
    String to = step.toBodyId();
    return new ShownStep(
        step.kind(),
        step.on(),
        by == null ? null : named(by),
        to == null ? null : named(to),
        step.meetingId(),
        step.decisionId(),
        step.adjustments());
  }

  private Named named(String id) {
    return new Named(id, names.getOrDefault(id, id));
  }
}
