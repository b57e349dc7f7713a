package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingForm;

/**
 * When, where and how a meeting takes place, and what number it has in the series of its body.
 *
 * @param note what the plan says of the meeting; null once it has been held
 */
public record Occasion(
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable MeetingForm form,
    @Nullable String number,
    @Nullable String note) {

  static Occasion on(LocalDate date) {
    return new Occasion(date, null, null, null, null, null, null);
  }
}
