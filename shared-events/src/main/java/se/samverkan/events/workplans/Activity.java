package se.samverkan.events.workplans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done under a focus area, by whom, and from and to which day. */
public record Activity(
    String focusAreaId,
    String title,
    @Nullable String description,
    List<Responsible> responsible,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public Activity {
    responsible = List.copyOf(responsible);
  }
}
