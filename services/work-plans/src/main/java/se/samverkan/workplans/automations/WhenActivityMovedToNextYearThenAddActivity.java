package se.samverkan.workplans.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.workplans.workplan.ActivityId;
import se.samverkan.workplans.workplan.AddActivity;
import se.samverkan.workplans.workplan.FocusAreaId;
import se.samverkan.workplans.workplan.PlannedActivity;
import se.samverkan.workplans.workplan.ResponsibleParty;
import se.samverkan.workplans.workplan.WorkPlanId;

/**
 * An activity that moved to the next year is added to that year's plan, under the focus area of the
 * same title; when it is to be done is planned anew. Where there is no such focus area the command
 * is refused.
 */
@Component
public final class WhenActivityMovedToNextYearThenAddActivity implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(KnownFocusArea.class, KnownActivity.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        FocusAreaAdded.class,
        FocusAreaChanged.class,
        FocusAreaRemoved.class,
        ActivityAdded.class,
        ActivityChanged.class,
        ActivityMovedToNextYear.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case FocusAreaAdded e -> documents.put(area(e.workPlanId(), e.focusAreaId(), e.title()));
      case FocusAreaChanged e -> documents.put(area(e.workPlanId(), e.focusAreaId(), e.title()));
      case FocusAreaRemoved e ->
          documents.remove(
              KnownFocusArea.class, KnownFocusArea.id(e.workPlanId(), e.focusAreaId()));
      case ActivityAdded e -> documents.put(activity(e.workPlanId(), e.activityId(), e.activity()));
      case ActivityChanged e ->
          documents.put(activity(e.workPlanId(), e.activityId(), e.activity()));
      case ActivityMovedToNextYear e -> {
        return documents
            .find(KnownActivity.class, KnownActivity.id(e.workPlanId(), e.activityId()))
            .<List<Object>>map(moved -> List.of(addition(e, moved.activity(), documents)))
            .orElse(List.of());
      }
      default -> {}
    }
    return List.of();
  }

  private static AddActivity addition(
      ActivityMovedToNextYear e, Activity activity, Documents documents) {
    return new AddActivity(
        new WorkPlanId(e.toWorkPlanId()),
        new ActivityId(e.toActivityId()),
        new PlannedActivity(
            new FocusAreaId(focusAreaOfTheSameTitle(e, activity, documents)),
            activity.title(),
            activity.description(),
            activity.responsible().stream()
                .map(party -> new ResponsibleParty(party.kind(), party.reference()))
                .toList(),
            null,
            null),
        new ActivityId(e.activityId()),
        e.reason(),
        null);
  }

  private static String focusAreaOfTheSameTitle(
      ActivityMovedToNextYear e, Activity activity, Documents documents) {
    return documents
        .find(KnownFocusArea.class, KnownFocusArea.id(e.workPlanId(), activity.focusAreaId()))
        .flatMap(
            from ->
                documents.findBy(KnownFocusArea.class, "workPlanId", e.toWorkPlanId()).stream()
                    .filter(to -> to.title().equalsIgnoreCase(from.title()))
                    .findFirst())
        .map(KnownFocusArea::focusAreaId)
        .orElse(activity.focusAreaId());
  }

  private static KnownFocusArea area(String workPlanId, String focusAreaId, String title) {
    return new KnownFocusArea(
        KnownFocusArea.id(workPlanId, focusAreaId), workPlanId, focusAreaId, title);
  }

  private static KnownActivity activity(String workPlanId, String activityId, Activity activity) {
    return new KnownActivity(KnownActivity.id(workPlanId, activityId), activity);
  }
}
