package se.samverkan.decisionregister.matters;

import java.util.List;
import se.samverkan.decisionregister.register.Happening;
import se.samverkan.decisionregister.register.MatterState;
import se.samverkan.decisionregister.register.Recorded;

/**
 * A matter across meetings and bodies.
 *
 * @param timeline the earliest first
 * @param happenings what happened beside meetings and decisions, as it was recorded
 */
public record MatterTimeline(
    MatterSummary matter,
    MatterState state,
    List<TimelineEntry> timeline,
    List<Happening> happenings,
    Recorded recorded) {
  public MatterTimeline {
    timeline = List.copyOf(timeline);
    happenings = List.copyOf(happenings);
  }
}
