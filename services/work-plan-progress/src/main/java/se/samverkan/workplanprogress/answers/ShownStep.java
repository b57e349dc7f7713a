package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.workplanprogress.StepKind;

/** What was done with the plan as a whole, where and by which decision. */
public record ShownStep(
    StepKind kind,
    LocalDate on,
    @Nullable Named by,
    @Nullable Named to,
    @Nullable String meetingId,
    @Nullable String decisionId,
    List<String> adjustments) {}
