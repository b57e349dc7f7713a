package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting with its agenda, from planned to adjusted; the decisions and assignments noted under
 * its items are documents of their own.
 *
 * @param id of the meeting
 */
@Document("agendas")
public record Agenda(
    String id,
    String bodyId,
    MeetingState state,
    Occasion occasion,
    Conduct conduct,
    List<Participation> attendance,
    List<AgendaItem> items,
    List<Move> moves,
    @Nullable Cancellation cancellation,
    Preparation preparation,
    Recorded recorded,
    List<Correction> corrections) {
  public Agenda {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    moves = List.copyOf(moves);
    corrections = List.copyOf(corrections);
  }

  static Agenda of(String meetingId, String bodyId, LocalDate date, Recorded recorded) {
    return new Agenda(
        meetingId,
        bodyId,
        MeetingState.PLANNED,
        Occasion.on(date),
        Conduct.NONE,
        List.of(),
        List.of(),
        List.of(),
        null,
        Preparation.NONE,
        recorded,
        List.of());
  }

  Agenda in(MeetingState now) {
    return new Agenda(
        id,
        bodyId,
        now,
        occasion,
        conduct,
        attendance,
        items,
        moves,
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda at(Occasion now) {
    return new Agenda(
        id,
        bodyId,
        state,
        now,
        conduct,
        attendance,
        items,
        moves,
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda under(Conduct now) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        now,
        attendance,
        items,
        moves,
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda attended(List<Participation> now) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        conduct,
        now,
        items,
        moves,
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda listing(List<AgendaItem> now) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        conduct,
        attendance,
        now,
        moves,
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda moved(Move move) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        conduct,
        attendance,
        items,
        Stream.concat(moves.stream(), Stream.of(move)).toList(),
        cancellation,
        preparation,
        recorded,
        corrections);
  }

  Agenda cancelled(Cancellation why) {
    return new Agenda(
        id,
        bodyId,
        MeetingState.CANCELLED,
        occasion,
        conduct,
        attendance,
        items,
        moves,
        why,
        preparation,
        recorded,
        corrections);
  }

  Agenda corrected(List<Correction> now) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        conduct,
        attendance,
        items,
        moves,
        cancellation,
        preparation,
        recorded,
        now);
  }

  Agenda prepared(Preparation now) {
    return new Agenda(
        id,
        bodyId,
        state,
        occasion,
        conduct,
        attendance,
        items,
        moves,
        cancellation,
        now,
        recorded,
        corrections);
  }
}
