package se.samverkan.events.workplans;

import java.time.LocalDate;
import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A work plan of a body is being written for a year. */
@EventType(name = "workplans.WorkPlanBegun", revision = 1)
public record WorkPlanBegun(
    String workPlanId, String bodyId, int year, String title, LocalDate begunOn)
    implements WorkPlanEvent, GivesName {
  @Override
  public String namedId() {
    return workPlanId;
  }

  @Override
  public String name() {
    return title;
  }
}
