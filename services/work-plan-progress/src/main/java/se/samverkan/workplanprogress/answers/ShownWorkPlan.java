package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.workplanprogress.Appendix;
import se.samverkan.workplanprogress.Change;
import se.samverkan.workplanprogress.Source;
import se.samverkan.workplanprogress.WorkPlanState;

/** A work plan with all that is known of it. */
public record ShownWorkPlan(
    String workPlanId,
    Named body,
    int year,
    String title,
    LocalDate begunOn,
    WorkPlanState state,
    List<ShownFocusArea> focusAreas,
    ShownBudget budget,
    List<ShownWish> putForward,
    List<ShownStep> steps,
    List<Change> changesAfterAdoption,
    List<Appendix> appendices,
    Source source) {}
