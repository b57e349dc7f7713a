package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.AssignmentState;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.meetings.AssignmentUnderItem;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.ReportAssignment;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.minutesreader.reading.meetings.ReportBackReader;
import se.samverkan.minutesreader.reading.result.ReportBack;

/**
 * What the meetings of one body say about each other: a tabled item that came back, an assignment
 * that was reported, a next meeting whose date only another document gives. A pure function of what
 * is recorded, so it comes out the same in whatever order the documents came.
 */
final class LinksAcrossMeetings {

  private final List<MeetingAgenda> meetings;

  /** Of the meetings of one body. */
  LinksAcrossMeetings(List<MeetingAgenda> meetings) {
    this.meetings =
        meetings.stream().sorted(Comparator.comparing(each -> each.meeting().date())).toList();
  }

  /** What records the links; sending one again changes nothing. */
  List<Link> all() {
    List<Link> links = new ArrayList<>();
    for (MeetingAgenda meeting : meetings) {
      for (ItemWithOutcome item : meeting.items()) {
        if (isTabled(item)) {
          comeBack(meeting, item).ifPresent(links::add);
        }
        links.addAll(reported(meeting, item));
        item.assignments().forEach(each -> nextMeeting(meeting, each).ifPresent(links::add));
      }
    }
    return links;
  }

  private static boolean isTabled(ItemWithOutcome item) {
    return item.outcome() == ItemOutcome.TABLED
        || item.decisions().stream().anyMatch(each -> each.outcome() == DecisionOutcome.TABLED);
  }

  /** Where the title is the same the document itself says that the matter was taken up. */
  private Optional<Link> comeBack(MeetingAgenda tabledAt, ItemWithOutcome tabled) {
    String bodyId = tabledAt.meeting().body().id();
    String matterId = Known.matter(bodyId, tabled.title());
    return matterId == null
        ? Optional.empty()
        : heldAfter(tabledAt)
            .flatMap(
                later ->
                    later.items().stream()
                        .filter(item -> Titles.isAbout(item, tabled.title()))
                        .map(item -> new Occurrence(later, item)))
            .findFirst()
            .filter(back -> !matterId.equals(Known.matter(bodyId, back.item().title())))
            .map(back -> takeUp(matterId, back.meeting(), back.item()));
  }

  private record Occurrence(MeetingAgenda meeting, ItemWithOutcome item) {}

  private static Link takeUp(String matterId, MeetingAgenda meeting, ItemWithOutcome item) {
    return Link.of(
        new TakeUpMatter(
            new MatterId(matterId),
            new se.samverkan.decisions.references.BodyId(meeting.meeting().body().id()),
            new se.samverkan.decisions.references.MeetingId(meeting.meeting().id()),
            new se.samverkan.decisions.references.ItemId(item.id()),
            item.number(),
            item.title(),
            meeting.meeting().date()),
        item.recorded());
  }

  private List<Link> reported(MeetingAgenda meeting, ItemWithOutcome item) {
    ReportBack report =
        new ReportBackReader(meeting.meeting().date())
            .read(item.number(), item.title(), text(item));
    if (report == null) {
      return List.of();
    }
    return heldBefore(meeting)
        .filter(earlier -> isMeant(earlier, report.meetingDate()))
        .flatMap(earlier -> earlier.items().stream())
        .filter(earlier -> Titles.isAbout(earlier, report.subject()))
        .findFirst()
        .map(earlier -> reports(earlier, meeting, item))
        .orElse(List.of());
  }

  private static boolean isMeant(MeetingAgenda earlier, @Nullable LocalDate named) {
    return named == null || earlier.meeting().date().equals(named);
  }

  private static List<Link> reports(
      ItemWithOutcome given, MeetingAgenda meeting, ItemWithOutcome at) {
    return given.assignments().stream()
        .filter(each -> each.state() == AssignmentState.OPEN)
        .map(
            each ->
                Link.of(
                    new ReportAssignment(
                        new AssignmentId(each.id()),
                        meeting.meeting().date(),
                        new MeetingId(meeting.meeting().id()),
                        new ItemId(at.id()),
                        at.title()),
                    at.recorded()))
        .toList();
  }

  private Optional<Link> nextMeeting(MeetingAgenda givenAt, AssignmentUnderItem assignment) {
    Due due = assignment.due();
    if (assignment.state() != AssignmentState.OPEN
        || due == null
        || due.kind() != DueKind.NEXT_MEETING) {
      return Optional.empty();
    }
    return after(givenAt)
        .filter(later -> isNextMeeting(later.meeting(), due))
        .findFirst()
        .map(
            next ->
                Link.of(
                    new ChangeDue(
                        new AssignmentId(assignment.id()),
                        Deadline.atNextMeeting(
                            next.meeting().date(), new MeetingId(next.meeting().id())),
                        "Nästa möte är känt"),
                    assignment.recorded()));
  }

  /** A date that is known already stands unless the body met before it. */
  private static boolean isNextMeeting(MeetingSummary later, Due due) {
    LocalDate known = due.date();
    return known == null || due.meetingId() == null
        ? later.state() != MeetingState.CANCELLED
        : later.state() == MeetingState.HELD && later.date().isBefore(known);
  }

  private Stream<MeetingAgenda> after(MeetingAgenda meeting) {
    LocalDate date = meeting.meeting().date();
    return meetings.stream().filter(each -> each.meeting().date().isAfter(date));
  }

  private Stream<MeetingAgenda> heldAfter(MeetingAgenda meeting) {
    return after(meeting).filter(each -> !each.items().isEmpty());
  }

  /** The latest first. */
  private Stream<MeetingAgenda> heldBefore(MeetingAgenda meeting) {
    LocalDate date = meeting.meeting().date();
    return meetings.reversed().stream().filter(each -> each.meeting().date().isBefore(date));
  }

  private static String text(ItemWithOutcome item) {
    return item.text() == null ? "" : item.text();
  }
}
