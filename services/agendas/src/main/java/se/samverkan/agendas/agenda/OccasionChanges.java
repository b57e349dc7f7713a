package se.samverkan.agendas.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.Presiding;

/** What the events of a meeting do to its time, place, form and leading persons. */
final class OccasionChanges {

  private OccasionChanges() {}

  static Agenda planned(Agenda agenda, MeetingPlanned e) {
    return agenda
        .in(MeetingState.PLANNED)
        .at(new Occasion(e.date(), e.start(), e.end(), e.place(), null, null, e.note()));
  }

  static Agenda called(Agenda agenda, MeetingCalled e) {
    String note = agenda.occasion().note();
    return agenda
        .in(MeetingState.CALLED)
        .at(new Occasion(e.date(), e.start(), e.end(), e.place(), e.form(), e.number(), note));
  }

  static Agenda moved(Agenda agenda, MeetingMoved e, Recorded by) {
    Occasion was = agenda.occasion();
    return agenda
        .at(
            new Occasion(
                e.date(), e.start(), e.end(), e.place(), was.form(), was.number(), was.note()))
        .moved(new Move(e.previousDate(), was.start(), was.end(), was.place(), e.reason(), by));
  }

  static Agenda placed(Agenda agenda, MeetingPlaceDecided e) {
    Occasion was = agenda.occasion();
    return agenda.at(
        new Occasion(
            was.date(), was.start(), was.end(), e.place(), e.form(), was.number(), was.note()));
  }

  /** Where the event is silent on time and place, what the members were called to holds. */
  static Agenda held(Agenda agenda, MeetingHeld e) {
    Occasion was = agenda.occasion();
    return agenda
        .in(MeetingState.HELD)
        .at(
            new Occasion(
                e.date(),
                rather(e.start(), was.start()),
                rather(e.end(), was.end()),
                rather(e.place(), was.place()),
                was.form(),
                was.number(),
                null))
        .under(agenda.conduct().led(e.presiding(), e.secretaryId()));
  }

  static Agenda corrected(Agenda agenda, MeetingRecordCorrected e, Recorded by) {
    Occasion was = agenda.occasion();
    Conduct led = agenda.conduct();
    return agenda
        .at(
            new Occasion(
                was.date(), e.start(), e.end(), e.place(), e.form(), e.number(), was.note()))
        .under(led.led(e.presiding(), e.secretaryId()))
        .corrected(
            new Comparison()
                .of("number", was.number(), e.number())
                .of("start", was.start(), e.start())
                .of("end", was.end(), e.end())
                .of("place", was.place(), e.place())
                .of("form", was.form(), e.form())
                .of("presiding", persons(led.presiding()), persons(e.presiding()))
                .of("secretary", led.secretaryId(), e.secretaryId())
                .after(agenda.corrections(), e.reason(), by));
  }

  private static List<String> persons(List<Presiding> presiding) {
    return presiding.stream().map(Presiding::personId).toList();
  }

  private static <T> @Nullable T rather(@Nullable T now, @Nullable T otherwise) {
    return now == null ? otherwise : now;
  }
}
