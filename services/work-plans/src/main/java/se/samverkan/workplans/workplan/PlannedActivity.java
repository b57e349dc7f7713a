package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * What is to be done under a focus area, by whom, and from and to which day.
 *
 * @param responsible nobody yet only while the plan is being drafted
 */
public record PlannedActivity(
    FocusAreaId focusAreaId,
    String title,
    @Nullable String description,
    List<ResponsibleParty> responsible,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public PlannedActivity {
    title = PlainText.required("title", title, PlainText.LINE);
    description = PlainText.optional("description", description, PlainText.PASSAGE);
    responsible = List.copyOf(responsible);
    Rule.require(new PeriodEndsAfterItBegins(from, to));
  }

  Activity value() {
    return new Activity(
        focusAreaId.value(),
        title,
        description,
        responsible.stream().map(ResponsibleParty::value).toList(),
        from,
        to);
  }
}
