package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.workplanprogress.FollowUp;
import se.samverkan.workplanprogress.Move;

/**
 * An activity as a person sees it.
 *
 * @param late whether it is neither done nor given up, and its time, or the year, has passed
 * @param followUps the oldest first
 */
public record ShownActivity(
    String activityId,
    String title,
    @Nullable String description,
    List<ShownResponsible> responsible,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    ActivityStatus status,
    @Nullable String note,
    boolean late,
    @Nullable String movedFromActivityId,
    @Nullable Move moved,
    List<FollowUp> followUps) {

  /** Who is responsible. */
  public record ShownResponsible(ResponsibleKind kind, String id, String name) {}
}
