package se.samverkan.calendars;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting as calendars show it.
 *
 * @param position the last event that it has seen
 * @param number in the series of its body
 * @param sequence how often those who come have had to learn something since it became known
 * @param changedAt when what calendars show of it was last recorded
 */
@Document("calendar-meetings")
public record CalendarMeeting(
    String id,
    long position,
    @Indexed String bodyId,
    @Nullable String number,
    Occasion occasion,
    MeetingStatus status,
    @Nullable String cancelledBecause,
    int sequence,
    Instant changedAt,
    List<AgendaLine> agenda,
    List<Guest> guests) {
  public CalendarMeeting {
    agenda = List.copyOf(agenda);
    guests = List.copyOf(guests);
  }

  static CalendarMeeting first(
      String id, long position, String bodyId, Occasion occasion, Instant recordedAt) {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        null,
        occasion,
        MeetingStatus.TENTATIVE,
        null,
        0,
        recordedAt,
        List.of(),
        List.of());
  }

  CalendarMeeting seen(long newPosition, Instant recordedAt) {
    return new CalendarMeeting(
        id,
        newPosition,
        bodyId,
        number,
        occasion,
        status,
        cancelledBecause,
        sequence,
        recordedAt,
        agenda,
        guests);
  }

  CalendarMeeting numbered(@Nullable String newNumber) {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        newNumber == null ? number : newNumber,
        occasion,
        status,
        cancelledBecause,
        sequence,
        changedAt,
        agenda,
        guests);
  }

  CalendarMeeting on(Occasion now) {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        number,
        now,
        status,
        cancelledBecause,
        sequence,
        changedAt,
        agenda,
        guests);
  }

  CalendarMeeting in(MeetingStatus now, @Nullable String because) {
    return new CalendarMeeting(
        id, position, bodyId, number, occasion, now, because, sequence, changedAt, agenda, guests);
  }

  CalendarMeeting toBeLearned() {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        number,
        occasion,
        status,
        cancelledBecause,
        sequence + 1,
        changedAt,
        agenda,
        guests);
  }

  CalendarMeeting with(AgendaLine line) {
    return listing(Stream.concat(without(line.itemId()).agenda.stream(), Stream.of(line)).toList());
  }

  CalendarMeeting without(String itemId) {
    return listing(agenda.stream().filter(line -> !line.itemId().equals(itemId)).toList());
  }

  CalendarMeeting item(String itemId, UnaryOperator<AgendaLine> change) {
    return listing(
        agenda.stream()
            .map(line -> line.itemId().equals(itemId) ? change.apply(line) : line)
            .toList());
  }

  private CalendarMeeting listing(List<AgendaLine> lines) {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        number,
        occasion,
        status,
        cancelledBecause,
        sequence,
        changedAt,
        lines,
        guests);
  }

  CalendarMeeting inviting(List<Guest> invited) {
    return new CalendarMeeting(
        id,
        position,
        bodyId,
        number,
        occasion,
        status,
        cancelledBecause,
        sequence,
        changedAt,
        agenda,
        invited);
  }
}
