package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.meetings.references.PersonId;

/**
 * Says that every elected adjuster has approved the minutes; the date is absent where the document
 * does not give it.
 */
public record AdjustMinutes(
    @TargetAggregateIdentifier MeetingId meetingId,
    List<PersonId> adjusterIds,
    @Nullable LocalDate adjustedOn)
    implements MeetingCommand {
  public AdjustMinutes {
    adjusterIds = Adjusters.checked("adjusterIds", adjusterIds);
  }

  MinutesAdjusted event() {
    return new MinutesAdjusted(meetingId.value(), Adjusters.values(adjusterIds), adjustedOn);
  }
}
