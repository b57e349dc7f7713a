package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** In the night when summer time begins an hour of the clock is left out; nobody meets in it. */
public record LocalTimeExists(LocalDate date, @Nullable LocalTime time, String field)
    implements Rule {

  private static final ZoneId WHERE_PEOPLE_MEET = ZoneId.of("Europe/Stockholm");

  @Override
  public boolean holds() {
    return time == null
        || !WHERE_PEOPLE_MEET.getRules().getValidOffsets(LocalDateTime.of(date, time)).isEmpty();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.LOCAL_TIME_DOES_NOT_EXIST,
        field,
        "On " + date + " summer time begins, and " + time + " is left out.");
  }
}
