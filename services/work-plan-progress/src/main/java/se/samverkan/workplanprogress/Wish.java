package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An activity that a body wants to be in the plan. */
public record Wish(
    String id,
    String byBodyId,
    @Nullable String focusAreaId,
    String title,
    @Nullable String description,
    LocalDate on,
    @Nullable Answer answer)
    implements Part {

  Wish with(Answer given) {
    return new Wish(id, byBodyId, focusAreaId, title, description, on, given);
  }
}
