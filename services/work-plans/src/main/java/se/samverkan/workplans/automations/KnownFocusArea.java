package se.samverkan.workplans.automations;

import org.springframework.data.mongodb.core.mapping.Document;

/** A focus area; its id is made of those of the plan and of the focus area. */
@Document("moved-activities-focus-areas")
public record KnownFocusArea(String id, String workPlanId, String focusAreaId, String title) {

  static String id(String workPlanId, String focusAreaId) {
    return workPlanId + "/" + focusAreaId;
  }
}
