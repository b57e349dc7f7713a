package se.samverkan.workplanprogress.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.workplanprogress.Said;
import se.samverkan.workplanprogress.WorkPlanState;

/** Per focus area, what was done, is under way, was not done and why, or moved to the next year. */
public record WorkPlanProgress(
    String workPlanId,
    Named body,
    int year,
    String title,
    WorkPlanState state,
    List<AreaProgress> focusAreas) {

  /**
   * How far a focus area has come; every activity is in one of the lists, in that of moved ones
   * where it moved.
   */
  public record AreaProgress(
      String focusAreaId,
      String title,
      @Nullable String aim,
      List<ShownActivity> done,
      List<ShownActivity> underWay,
      List<ShownActivity> notDone,
      List<ShownActivity> moved,
      List<ShownActivity> notBegun,
      List<Said> followUps) {}
}
