package se.samverkan.workplanprogress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a work plan as a whole.
 *
 * @param byBodyId who adjusted, forwarded or adopted it
 * @param toBodyId before whom it was put
 */
public record Step(
    StepKind kind,
    LocalDate on,
    @Nullable String byBodyId,
    @Nullable String toBodyId,
    @Nullable String meetingId,
    @Nullable String decisionId,
    List<String> adjustments) {
  public Step {
    adjustments = List.copyOf(adjustments);
  }
}
