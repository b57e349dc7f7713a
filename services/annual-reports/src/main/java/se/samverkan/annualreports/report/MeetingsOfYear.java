package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;

/**
 * The meetings of the year by date, those cancelled and those to come among them.
 *
 * @param toCome planned or called, and neither held nor cancelled
 */
public record MeetingsOfYear(int held, int cancelled, int toCome, List<Line> list) {

  /** A meeting; staff and guests are those who took part without a seat in the body. */
  public record Line(
      String meetingId,
      LocalDate date,
      @Nullable String number,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable String place,
      MeetingState state,
      @Nullable String cancelledBecause,
      List<Participant> guests,
      List<Participant> staff,
      List<Correction> corrections,
      Source source) {}

  /** Someone who took part, and for whom. */
  public record Participant(Named person, @Nullable Named organisation, boolean remote) {}

  static MeetingsOfYear of(YearFacts year) {
    var list = year.meetingsOfYear().stream().map(meeting -> line(year, meeting)).toList();
    int held = count(list, MeetingState.HELD);
    int cancelled = count(list, MeetingState.CANCELLED);
    return new MeetingsOfYear(held, cancelled, list.size() - held - cancelled, list);
  }

  private static int count(List<Line> list, MeetingState state) {
    return (int) list.stream().filter(line -> line.state() == state).count();
  }

  private static Line line(YearFacts year, MeetingFacts meeting) {
    var sitting = meeting.sitting();
    return new Line(
        meeting.id(),
        sitting.date(),
        sitting.number(),
        sitting.start(),
        sitting.end(),
        sitting.place(),
        meeting.state(),
        meeting.cancelledBecause(),
        participants(year, meeting, AttendanceCapacity.GUEST),
        participants(year, meeting, AttendanceCapacity.STAFF),
        meeting.corrections(),
        meeting.source());
  }

  private static List<Participant> participants(
      YearFacts year, MeetingFacts meeting, AttendanceCapacity capacity) {
    return meeting.attendance().stream()
        .filter(a -> a.capacity() == capacity && a.status() == AttendanceStatus.PRESENT)
        .map(a -> participant(year, a))
        .sorted(
            Comparator.comparing((Participant p) -> p.person().name())
                .thenComparing(p -> p.person().id()))
        .toList();
  }

  private static Participant participant(YearFacts year, Attendance attendance) {
    String organisation = attendance.organisationId();
    return new Participant(
        year.named(attendance.personId()),
        organisation == null ? null : year.named(organisation),
        attendance.remote());
  }
}
