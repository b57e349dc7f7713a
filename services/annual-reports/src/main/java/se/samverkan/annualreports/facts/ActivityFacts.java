package se.samverkan.annualreports.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.Responsible;

/**
 * An activity and how far it had come when it was last followed up.
 *
 * @param note why it was not done, or whatever else was noted
 * @param movedBecause why it goes on in the next year; null unless it does
 */
public record ActivityFacts(
    String id,
    String areaId,
    String title,
    List<Responsible> responsible,
    ActivityStatus status,
    @Nullable String note,
    @Nullable String movedBecause)
    implements PlanFacts.Part {
  public ActivityFacts {
    responsible = List.copyOf(responsible);
  }

  static ActivityFacts of(String id, Activity planned) {
    return new ActivityFacts(
        id,
        planned.focusAreaId(),
        planned.title(),
        planned.responsible(),
        ActivityStatus.PLANNED,
        null,
        null);
  }

  ActivityFacts planned(Activity now) {
    return new ActivityFacts(
        id, now.focusAreaId(), now.title(), now.responsible(), status, note, movedBecause);
  }

  ActivityFacts followedUp(ActivityStatus now, @Nullable String noted) {
    return new ActivityFacts(id, areaId, title, responsible, now, noted, movedBecause);
  }

  ActivityFacts moved(String reason) {
    return new ActivityFacts(id, areaId, title, responsible, status, note, reason);
  }
}
