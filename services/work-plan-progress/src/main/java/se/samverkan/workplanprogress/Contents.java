package se.samverkan.workplanprogress;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a work plan is made of. */
public record Contents(
    List<FocusArea> focusAreas,
    List<PlannedActivity> activities,
    List<BudgetPost> budget,
    List<Appendix> appendices) {
  public Contents {
    focusAreas = List.copyOf(focusAreas);
    activities = List.copyOf(activities);
    budget = List.copyOf(budget);
    appendices = List.copyOf(appendices);
  }

  static final Contents NONE = new Contents(List.of(), List.of(), List.of(), List.of());

  Contents focusAreas(UnaryOperator<List<FocusArea>> change) {
    return new Contents(change.apply(focusAreas), activities, budget, appendices);
  }

  Contents activities(UnaryOperator<List<PlannedActivity>> change) {
    return new Contents(focusAreas, change.apply(activities), budget, appendices);
  }

  Contents activity(String id, UnaryOperator<PlannedActivity> change) {
    return activities(all -> Parts.changed(all, id, change));
  }

  Contents budget(UnaryOperator<List<BudgetPost>> change) {
    return new Contents(focusAreas, activities, change.apply(budget), appendices);
  }

  Contents appendices(UnaryOperator<List<Appendix>> change) {
    return new Contents(focusAreas, activities, budget, change.apply(appendices));
  }

  @Nullable BudgetPost post(String lineId) {
    return budget.stream().filter(post -> post.id().equals(lineId)).findFirst().orElse(null);
  }
}
