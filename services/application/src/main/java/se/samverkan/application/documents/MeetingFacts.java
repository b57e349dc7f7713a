package se.samverkan.application.documents;

import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.meetings.Chair;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.documents.content.Facts;

/** At what time, where and under whom a meeting is or was; its day stands above. */
record MeetingFacts(MeetingAgenda agenda, Wording words) {

  /** The meeting in one line. */
  static String occasion(MeetingSummary meeting, Wording words) {
    String number = meeting.number();
    return Lines.joined(
        number == null ? null : words.of("Möte ", "Meeting ") + number, words.day(meeting.date()));
  }

  Facts facts() {
    MeetingSummary meeting = agenda.meeting();
    Named secretary = agenda.secretary();
    return new Lines()
        .fact(words.of("Tid", "Time"), hours(meeting))
        .fact(words.of("Plats", "Place"), meeting.place())
        .fact(words.of("Länk", "Link"), meeting.link())
        .fact(
            words.of("Mötesform", "Form"),
            meeting.form() == null ? null : new Terms(words).of(meeting.form()))
        .fact(
            words.of("Ordförande", "Chair"),
            Lines.joined(agenda.presiding().stream().map(MeetingFacts::chair)))
        .fact(words.of("Sekreterare", "Secretary"), secretary == null ? null : secretary.name())
        .fact(
            words.of("Justerare", "Adjusters"),
            Lines.joined(agenda.adjusters().stream().map(Named::name)))
        .facts();
  }

  private @Nullable String hours(MeetingSummary meeting) {
    var opened = agenda.session().openedAt();
    var closed = agenda.session().closedAt();
    return words.hours(
        opened == null ? meeting.start() : opened, closed == null ? meeting.end() : closed);
  }

  private static String chair(Chair chair) {
    return chair.items().isEmpty()
        ? chair.person().name()
        : chair.person().name() + " (" + String.join(", ", chair.items()) + ")";
  }
}
