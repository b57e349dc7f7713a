package se.samverkan.minutesreader.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.ChairSpan;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.NextMeeting;
import se.samverkan.minutesreader.reading.result.Person;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;
import se.samverkan.minutesreader.reading.result.ReportBack;
import se.samverkan.minutesreader.reading.result.Uncertainty;
import se.samverkan.minutesreader.reading.result.UnreadLine;

/**
 * The structured reading of one minutes document. The keys of its JSON are those of the reading
 * schema; {@code adjustedOn}, {@code chairs}, {@code reportsBack} and {@code uncertain} are
 * additions of ours.
 *
 * @param number the meeting's own number in its year
 * @param adjustedOn the day on which the minutes were adjusted
 * @param chairs filled only when several persons took the chair
 * @param notUnderstood lines that no rule claimed
 * @param uncertain what was concluded and not read
 */
public record Reading(
    String source,
    @Nullable String body,
    @Nullable String number,
    @Nullable LocalDate date,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime start,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String chair,
    @Nullable String secretary,
    List<String> adjusters,
    @Nullable LocalDate adjustedOn,
    List<ChairSpan> chairs,
    List<Person> present,
    List<Person> absent,
    List<AgendaItem> items,
    List<Decision> decisions,
    List<Assignment> assignments,
    List<PlannedMeeting> plannedMeetings,
    @Nullable NextMeeting nextMeeting,
    List<ReportBack> reportsBack,
    List<UnreadLine> notUnderstood,
    List<Uncertainty> uncertain) {

  /**
   * Whether the text has the marks of minutes: a body or a date, and attendance or agenda items.
   */
  @JsonIgnore
  public boolean looksLikeMinutes() {
    return whyNotMinutes() == null;
  }

  /** What is missing for the text to be minutes, as one sentence; null when nothing is. */
  @JsonIgnore
  public @Nullable String whyNotMinutes() {
    if (date == null && body == null) {
      return "The text names neither a body nor the date of a meeting.";
    }
    if (present.isEmpty() && items.isEmpty()) {
      return "The text has neither attendance nor agenda items.";
    }
    return null;
  }
}
