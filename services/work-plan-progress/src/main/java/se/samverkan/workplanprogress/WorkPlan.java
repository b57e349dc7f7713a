package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body's work plan for a year.
 *
 * @param position the last event that it has seen
 */
@Document("work-plans")
@CompoundIndex(def = "{'bodyId': 1, 'year': 1}")
public record WorkPlan(
    String id,
    long position,
    String bodyId,
    int year,
    String title,
    LocalDate begunOn,
    Contents contents,
    Wishes wishes,
    History history,
    Source source) {

  WorkPlan with(Contents newContents) {
    return new WorkPlan(
        id, position, bodyId, year, title, begunOn, newContents, wishes, history, source);
  }

  WorkPlan with(Wishes newWishes) {
    return new WorkPlan(
        id, position, bodyId, year, title, begunOn, contents, newWishes, history, source);
  }

  WorkPlan with(Step step) {
    return new WorkPlan(
        id, position, bodyId, year, title, begunOn, contents, wishes, history.with(step), source);
  }

  WorkPlan with(Change change) {
    return new WorkPlan(
        id, position, bodyId, year, title, begunOn, contents, wishes, history.with(change), source);
  }

  WorkPlan at(long newPosition) {
    return new WorkPlan(
        id, newPosition, bodyId, year, title, begunOn, contents, wishes, history, source);
  }

  public WorkPlanState state() {
    if (history.isAdopted()) {
      return WorkPlanState.ADOPTED;
    }
    return history.steps().isEmpty() ? WorkPlanState.DRAFT : WorkPlanState.PROPOSED;
  }
}
