package se.samverkan.decisionregister.matters;

import java.util.List;
import se.samverkan.decisionregister.register.Recorded;

/**
 * A matter across meetings and bodies.
 *
 * @param timeline the earliest first
 */
public record MatterTimeline(
    MatterSummary matter, List<TimelineEntry> timeline, Recorded recorded) {
  public MatterTimeline {
    timeline = List.copyOf(timeline);
  }
}
