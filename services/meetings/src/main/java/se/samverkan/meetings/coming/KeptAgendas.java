package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.meetings.meeting.BuildAgenda;

/** What the events so far say of agendas, while one more event changes it. */
final class KeptAgendas {

  private final Function<String, Optional<ComingAgendas>> bodies;
  private final Function<String, Optional<KnownAgenda>> agendas;
  private final Function<String, Optional<TakenMatter>> matters;
  private final BiFunction<String, String, List<ComingAgendas>> bodiesBy;
  private final Consumer<Record> put;
  private final Set<String> changed = new LinkedHashSet<>();

  /** Takes what can be done with the documents: find them by id, bodies by a field too, keep. */
  KeptAgendas(
      Function<String, Optional<ComingAgendas>> bodies,
      Function<String, Optional<KnownAgenda>> agendas,
      Function<String, Optional<TakenMatter>> matters,
      BiFunction<String, String, List<ComingAgendas>> bodiesBy,
      Consumer<Record> put) {
    this.bodies = bodies;
    this.agendas = agendas;
    this.matters = matters;
    this.bodiesBy = bodiesBy;
    this.put = put;
  }

  ComingAgendas body(String bodyId) {
    return bodies.apply(bodyId).orElseGet(() -> ComingAgendas.of(bodyId));
  }

  void body(String bodyId, UnaryOperator<ComingAgendas> change) {
    ComingAgendas before = body(bodyId);
    ComingAgendas after = change.apply(before);
    if (!after.equals(before)) {
      put.accept(after);
    }
    changed.add(bodyId);
  }

  /** The bodies for which something waits that has the id in the field. */
  void bodiesWaiting(String field, String id, UnaryOperator<ComingAgendas> change) {
    bodiesBy.apply("waiting." + field, id).forEach(body -> body(body.id(), change));
  }

  Optional<KnownAgenda> agenda(String meetingId) {
    return agendas.apply(meetingId);
  }

  void agenda(String meetingId, UnaryOperator<KnownAgenda> change) {
    agenda(meetingId).map(change).ifPresent(put::accept);
  }

  void know(String meetingId, String bodyId, LocalDate date) {
    if (agenda(meetingId).isEmpty()) {
      put.accept(new KnownAgenda(meetingId, bodyId, date, false, List.of()));
    }
  }

  /** A meeting is to take place. */
  void expect(String meetingId, String bodyId, LocalDate date) {
    know(meetingId, bodyId, date);
    if (agenda(meetingId).filter(KnownAgenda::over).isEmpty()) {
      body(
          bodyId,
          body ->
              body.with(
                  body.find(meetingId)
                      .map(meeting -> meeting.movedTo(date))
                      .orElseGet(() -> ComingMeeting.on(meetingId, date))));
    }
  }

  TakenMatter matter(String matterId) {
    return matters.apply(matterId).orElseGet(() -> new TakenMatter(matterId, List.of()));
  }

  void put(TakenMatter matter) {
    put.accept(matter);
  }

  List<BuildAgenda> open(AgendaOpened event) {
    Placing placing =
        Placing.onNewAgenda(
            body(event.bodyId()),
            body(event.bodyId())
                .find(event.meetingId())
                .orElseGet(() -> ComingMeeting.on(event.meetingId(), event.date())),
            event.standingItems());
    put.accept(placing.agendas());
    return placing.commands();
  }

  /** What waits in the bodies of which something changed comes onto open agendas. */
  List<BuildAgenda> place() {
    return changed.stream()
        .flatMap(
            bodyId -> {
              Placing placing = Placing.onOpenAgendas(body(bodyId));
              if (!placing.commands().isEmpty()) {
                put.accept(placing.agendas());
              }
              return placing.commands().stream();
            })
        .toList();
  }
}
