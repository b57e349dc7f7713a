package se.samverkan.workplans.automations;

import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.workplans.Activity;

/** An activity as it is planned; its id is made of those of the plan and of the activity. */
@Document("moved-activities-activities")
public record KnownActivity(String id, Activity activity) {

  static String id(String workPlanId, String activityId) {
    return workPlanId + "/" + activityId;
  }
}
