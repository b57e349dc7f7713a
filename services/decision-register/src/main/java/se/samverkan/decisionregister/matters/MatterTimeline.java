package se.samverkan.decisionregister.matters;

import java.util.List;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.MatterState;
import se.samverkan.decisionregister.register.Recorded;

/**
 * A matter across meetings and bodies.
 *
 * @param timeline the earliest first
 * @param happenings what happened beside meetings and decisions, as it was recorded
 * @param needs what is to be decided by when
 * @param questions what was asked of the members or from outside
 * @param merged the matters that became a part of it, whose past stands here too
 */
public record MatterTimeline(
    MatterSummary matter,
    MatterState state,
    List<TimelineEntry> timeline,
    List<HappeningShown> happenings,
    List<NeedShown> needs,
    List<QuestionShown> questions,
    List<Named> merged,
    Recorded recorded) {
  public MatterTimeline {
    timeline = List.copyOf(timeline);
    happenings = List.copyOf(happenings);
    needs = List.copyOf(needs);
    questions = List.copyOf(questions);
    merged = List.copyOf(merged);
  }
}
