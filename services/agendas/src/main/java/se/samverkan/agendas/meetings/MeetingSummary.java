package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Occasion;
import se.samverkan.events.meetings.MeetingForm;

/**
 * A meeting in a list.
 *
 * @param link where to take part from afar
 * @param tentative whether the date holds only when it has been confirmed
 * @param items how many items are on its agenda
 * @param corrected whether anything recorded of the meeting itself was put right afterwards
 */
public record MeetingSummary(
    String id,
    Named body,
    @Nullable String number,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String link,
    @Nullable MeetingForm form,
    MeetingState state,
    boolean tentative,
    int items,
    int decisions,
    int assignments,
    boolean corrected) {

  static MeetingSummary of(
      Agenda agenda, int decisions, int assignments, Map<String, String> names) {
    Occasion occasion = agenda.occasion();
    return new MeetingSummary(
        agenda.id(),
        Named.of(agenda.bodyId(), names),
        occasion.number(),
        occasion.date(),
        occasion.start(),
        occasion.end(),
        occasion.place(),
        agenda.preparation().arrangement().link(),
        occasion.form(),
        agenda.state(),
        agenda.preparation().arrangement().tentative(),
        agenda.items().size(),
        decisions,
        assignments,
        !agenda.corrections().isEmpty());
  }
}
