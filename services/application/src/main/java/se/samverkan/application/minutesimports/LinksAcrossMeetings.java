package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.MeetingState;
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
import se.samverkan.minutesreader.reading.meetings.ReportBackReader;
import se.samverkan.minutesreader.reading.result.ReportBack;

/**
 * What the meetings of one body say about each other: a tabled item that came back, an assignment
 * that was reported, a next meeting whose date only another document gives. A pure function of what
 * is recorded, so it comes out the same in whatever order the documents came.
 */
final class LinksAcrossMeetings {

  private final List<KnownMeeting> meetings;

  /** Of the meetings of one body. */
  LinksAcrossMeetings(List<KnownMeeting> meetings) {
    this.meetings = meetings.stream().sorted(Comparator.comparing(each -> each.date())).toList();
  }

  /** What records the links; sending one again changes nothing. */
  List<Link> all() {
    List<Link> links = new ArrayList<>();
    for (KnownMeeting meeting : meetings) {
      for (KnownMeeting.Item item : meeting.items()) {
        if (item.tabled()) {
          comeBack(meeting, item).ifPresent(links::add);
        }
        links.addAll(reported(meeting, item));
        item.open().forEach(each -> nextMeeting(meeting, each).ifPresent(links::add));
      }
    }
    return links;
  }

  /** Where the title is the same the document itself says that the matter was taken up. */
  private Optional<Link> comeBack(KnownMeeting tabledAt, KnownMeeting.Item tabled) {
    String bodyId = tabledAt.bodyId();
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

  private record Occurrence(KnownMeeting meeting, KnownMeeting.Item item) {}

  private static Link takeUp(String matterId, KnownMeeting meeting, KnownMeeting.Item item) {
    return Link.of(
        new TakeUpMatter(
            new MatterId(matterId),
            new se.samverkan.decisions.references.BodyId(meeting.bodyId()),
            new se.samverkan.decisions.references.MeetingId(meeting.id()),
            new se.samverkan.decisions.references.ItemId(item.id()),
            item.number(),
            item.title(),
            meeting.date()),
        item.recorded());
  }

  private List<Link> reported(KnownMeeting meeting, KnownMeeting.Item item) {
    ReportBack report =
        new ReportBackReader(meeting.date()).read(item.number(), item.title(), item.text());
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

  private static boolean isMeant(KnownMeeting earlier, @Nullable LocalDate named) {
    return named == null || earlier.date().equals(named);
  }

  private static List<Link> reports(
      KnownMeeting.Item given, KnownMeeting meeting, KnownMeeting.Item at) {
    return given.open().stream()
        .map(
            each ->
                Link.of(
                    new ReportAssignment(
                        new AssignmentId(each.id()),
                        meeting.date(),
                        new MeetingId(meeting.id()),
                        new ItemId(at.id()),
                        at.title()),
                    at.recorded()))
        .toList();
  }

  private Optional<Link> nextMeeting(KnownMeeting givenAt, KnownMeeting.Open assignment) {
    Due due = assignment.due();
    if (due == null || due.kind() != DueKind.NEXT_MEETING) {
      return Optional.empty();
    }
    return after(givenAt)
        .filter(later -> isNextMeeting(later, due))
        .findFirst()
        .map(
            next ->
                Link.of(
                    new ChangeDue(
                        new AssignmentId(assignment.id()),
                        Deadline.atNextMeeting(next.date(), new MeetingId(next.id())),
                        "Nästa möte är känt"),
                    assignment.recorded()));
  }

  /** A date that is known already stands unless the body met before it. */
  private static boolean isNextMeeting(KnownMeeting later, Due due) {
    LocalDate known = due.date();
    return known == null || due.meetingId() == null
        ? later.state() != MeetingState.CANCELLED
        : later.state() == MeetingState.HELD && later.date().isBefore(known);
  }

  private Stream<KnownMeeting> after(KnownMeeting meeting) {
    LocalDate date = meeting.date();
    return meetings.stream().filter(each -> each.date().isAfter(date));
  }

  private Stream<KnownMeeting> heldAfter(KnownMeeting meeting) {
    return after(meeting).filter(each -> !each.items().isEmpty());
  }

  /** The latest first. */
  private Stream<KnownMeeting> heldBefore(KnownMeeting meeting) {
    LocalDate date = meeting.date();
    return meetings.reversed().stream().filter(each -> each.date().isBefore(date));
  }
}
