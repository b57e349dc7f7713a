package se.samverkan.application.printing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.AssigneeShown;
import se.samverkan.agendas.meetings.AssignmentUnderItem;
import se.samverkan.agendas.meetings.DecisionUnderItem;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.agendas.meetings.Participant;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.meetings.AttendanceStatus;

/** A meeting with who was there, what was decided and who is to do what. */
public final class PrintedMeeting {

  private final Words words;
  private final PrintWriter out;

  public PrintedMeeting(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** Prints the meeting. */
  public void print(MeetingAgenda agenda) {
    MeetingSummary meeting = agenda.meeting();
    out.println();
    out.println(meeting.date() + "  " + meeting.body().name() + place(meeting));
    people("present", agenda, AttendanceStatus.PRESENT);
    people("absent", agenda, AttendanceStatus.ABSENT);
    List<DecisionUnderItem> decisions =
        agenda.items().stream().flatMap(item -> item.decisions().stream()).toList();
    out.println(
        "  " + words.of("decisions") + (decisions.isEmpty() ? ": " + words.of("noDecisions") : ""));
    for (ItemWithOutcome item : agenda.items()) {
      item.decisions()
          .forEach(
              each -> out.println("    § " + item.number() + "  " + Folded.text(each.text(), 8)));
    }
    if (agenda.items().stream().anyMatch(item -> !item.assignments().isEmpty())) {
      out.println("  " + words.of("assignments"));
    }
    for (ItemWithOutcome item : agenda.items()) {
      item.assignments()
          .forEach(
              each ->
                  out.println("    § " + item.number() + "  " + Folded.text(assignment(each), 8)));
    }
  }

  private static String place(MeetingSummary meeting) {
    String times =
        meeting.start() == null
            ? ""
            : " " + meeting.start() + (meeting.end() == null ? "" : "–" + meeting.end());
    return times + (meeting.place() == null ? "" : ", " + meeting.place());
  }

  private void people(String key, MeetingAgenda agenda, AttendanceStatus status) {
    String people =
        agenda.attendance().stream()
            .filter(each -> each.status() == status)
            .map(this::person)
            .collect(Collectors.joining(", "));
    if (!people.isEmpty()) {
      out.println(Folded.text("  " + words.of(key) + ": " + people, 4));
    }
  }

  private String person(Participant participant) {
    String details =
        Stream.of(
                participant.organisation() == null ? null : participant.organisation().name(),
                participant.remote() ? words.of("remote") : null,
                participant.items().isEmpty()
                    ? null
                    : words.of("items", String.join(", ", participant.items())),
                participant.from() == null && participant.to() == null
                    ? null
                    : words.of("until", text(participant.from()), text(participant.to())))
            .filter(detail -> detail != null)
            .collect(Collectors.joining(", "));
    return participant.person().name() + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private String assignment(AssignmentUnderItem assignment) {
    String assignees =
        assignment.assignees().stream().map(AssigneeShown::name).collect(Collectors.joining(", "));
    return assignees
        + ": "
        + assignment.task()
        + due(assignment.due())
        + (assignment.explicit() ? "" : " (" + words.of("undertaken") + ")");
  }

  private String due(@Nullable Due due) {
    if (due == null) {
      return "";
    }
    LocalDate date = due.date();
    String when = date == null ? due.period() : date.toString();
    String word = date == null ? "dueWords" : "due";
    return when == null ? "" : " – " + words.of(word) + " " + when;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
