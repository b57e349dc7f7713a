package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.CorrectAssignment;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.GiveAssignment;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.decisions.decision.CorrectDecision;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.meetings.meeting.CancelMeeting;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.DueKind;
import se.samverkan.minutesreader.reading.result.Person;

/** What a document says was decided, and who is to do what. */
final class ResolutionEntries {

  private final Reading reading;
  private final LocalDate date;
  private final String bodyId;
  private final String meetingId;
  private final Set<String> personsOnTheList;

  ResolutionEntries(Reading reading, LocalDate date, String bodyId, String meetingId) {
    this.reading = reading;
    this.date = date;
    this.bodyId = bodyId;
    this.meetingId = meetingId;
    this.personsOnTheList =
        Stream.concat(reading.present().stream(), reading.absent().stream())
            .map(Person::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The decisions; one that cancels a meeting cancels it. */
  List<Entry> decisions() {
    return reading.decisions().stream().map(this::decision).toList();
  }

  private Entry decision(Decision decision) {
    DecisionOutcome outcome = DecisionOutcome.valueOf(decision.outcome().name());
    MatterId matter = matterOf(decision.item());
    return new Entry(
        new DraftEntry(
            EntryKind.DECISION,
            null,
            decision.item(),
            decision.text(),
            Digest.of(decision.item(), decision.number(), decision.text(), outcome, matter),
            decision.line()),
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            List<Object> commands = new ArrayList<>();
            commands.add(
                new RecordDecision(
                    new DecisionId(id),
                    new se.samverkan.decisions.references.BodyId(bodyId),
                    new se.samverkan.decisions.references.MeetingId(meetingId),
                    new se.samverkan.decisions.references.ItemId(ids.item(decision.item())),
                    decision.item(),
                    matter,
                    decision.number(),
                    decision.text(),
                    outcome,
                    date));
            LocalDate cancelled = decision.meetingDate();
            if (outcome == DecisionOutcome.MEETING_CANCELLED && cancelled != null) {
              commands.add(MeetingEntries.plan(bodyId, cancelled));
              commands.add(
                  new CancelMeeting(
                      new MeetingId(Known.meeting(bodyId, cancelled)),
                      new se.samverkan.meetings.references.DecisionId(id),
                      decision.text()));
            }
            return commands;
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            return List.of(
                new CorrectDecision(
                    new DecisionId(id),
                    new se.samverkan.decisions.references.ItemId(ids.item(decision.item())),
                    decision.item(),
                    matter,
                    decision.number(),
                    decision.text(),
                    outcome,
                    reason));
          }
        });
  }

  private @Nullable MatterId matterOf(String itemNumber) {
    return reading.items().stream()
        .filter(item -> item.number().equals(itemNumber))
        .flatMap(item -> Stream.ofNullable(Known.matter(bodyId, item.title())))
        .findFirst()
        .map(MatterId::new)
        .orElse(null);
  }

  /** The assignments, given by a decision or undertaken. */
  List<Entry> assignments() {
    return reading.assignments().stream().map(this::assignment).toList();
  }

  private Entry assignment(Assignment assignment) {
    List<Responsible> assignees = assignees(assignment.assignee());
    List<String> support = assignment.support() == null ? List.of() : List.of(assignment.support());
    Deadline due = due(assignment);
    return new Entry(
        new DraftEntry(
            EntryKind.ASSIGNMENT,
            null,
            assignment.item(),
            assignment.assignee() + " " + assignment.task(),
            Digest.of(
                assignment.item(),
                assignees,
                support,
                assignment.task(),
                due,
                assignment.explicit()),
            assignment.line()),
        new Entry.CommandsOfEntry() {
          @Override
          public List<Object> record(String id, Ids ids) {
            String decision = ids.decision(decisionLine(assignment));
            List<Object> commands = new ArrayList<>(dueMeeting(due, assignment));
            commands.add(
                new GiveAssignment(
                    new AssignmentId(id),
                    new se.samverkan.assignments.references.BodyId(bodyId),
                    new se.samverkan.assignments.references.MeetingId(meetingId),
                    new se.samverkan.assignments.references.ItemId(ids.item(assignment.item())),
                    assignment.item(),
                    decision == null
                        ? null
                        : new se.samverkan.assignments.references.DecisionId(decision),
                    assignees,
                    support,
                    assignment.task(),
                    due,
                    assignment.explicit(),
                    date));
            return commands;
          }

          @Override
          public List<Object> correct(String id, Ids ids, String reason) {
            List<Object> commands = new ArrayList<>(dueMeeting(due, assignment));
            commands.add(
                new CorrectAssignment(
                    new AssignmentId(id),
                    new se.samverkan.assignments.references.ItemId(ids.item(assignment.item())),
                    assignment.item(),
                    assignees,
                    support,
                    assignment.task(),
                    assignment.explicit(),
                    reason));
            commands.add(new ChangeDue(new AssignmentId(id), due, reason));
            return commands;
          }
        });
  }

  /** The decision in whose paragraph the assignment stands: the last one that begins before it. */
  private @Nullable Integer decisionLine(Assignment assignment) {
    return reading.decisions().stream()
        .filter(decision -> assignment.explicit() && decision.item().equals(assignment.item()))
        .map(Decision::line)
        .filter(line -> line <= assignment.line())
        .max(Integer::compare)
        .orElse(null);
  }

  private List<Responsible> assignees(String words) {
    List<String> names =
        Arrays.stream(words.split("(?:, | och | samt )")).map(String::strip).toList();
    boolean allPersons = names.stream().allMatch(this::isPerson);
    return allPersons
        ? names.stream().map(this::responsible).toList()
        : List.of(responsible(words));
  }

  private boolean isPerson(String words) {
    return personsOnTheList.contains(words) || Names.isName(words);
  }

  private Responsible responsible(String words) {
    if (isPerson(words)) {
      return new Responsible.Person(
          new se.samverkan.assignments.references.PersonId(Known.person(words)));
    }
    return Organisations.isKnown(words)
        ? new Responsible.Organisation(
            new se.samverkan.assignments.references.OrganisationId(Known.organisation(words)))
        : new Responsible.Role(words);
  }

  /** The persons who are to do something, for whoever registers persons. */
  Stream<String> assignedPersons() {
    return reading.assignments().stream()
        .flatMap(each -> Arrays.stream(each.assignee().split("(?:, | och | samt )")))
        .map(String::strip)
        .filter(this::isPerson);
  }

  /** The organisations that are to do something, for whoever registers organisations. */
  Stream<String> assignedOrganisations() {
    return reading.assignments().stream()
        .map(Assignment::assignee)
        .filter(words -> !isPerson(words) && Organisations.isKnown(words));
  }

  private @Nullable Deadline due(Assignment assignment) {
    DueKind kind = assignment.dueKind();
    LocalDate due = assignment.due();
    if (kind == null || (due != null && due.isBefore(date))) {
      return null;
    }
    return switch (kind) {
      case DATE -> due == null ? null : Deadline.on(due);
      case NEXT_MEETING -> Deadline.atNextMeeting(due, dueMeetingId(due, assignment));
      case NAMED_MEETING ->
          due == null ? null : Deadline.atMeeting(due, dueMeetingId(due, assignment));
      case PERIOD ->
          assignment.duePeriod() == null ? null : Deadline.within(assignment.duePeriod(), due);
    };
  }

  private se.samverkan.assignments.references.@Nullable MeetingId dueMeetingId(
      @Nullable LocalDate due, Assignment assignment) {
    return due == null
        ? null
        : new se.samverkan.assignments.references.MeetingId(
            Known.meeting(dueBody(assignment), due));
  }

  private List<Object> dueMeeting(@Nullable Deadline due, Assignment assignment) {
    LocalDate day = due == null ? null : due.date();
    return due == null || due.meetingId() == null || day == null
        ? List.of()
        : List.of(MeetingEntries.plan(dueBody(assignment), day));
  }

  private String dueBody(Assignment assignment) {
    String named = assignment.dueMeetingBody();
    return named == null ? bodyId : new BodyMentions(reading).idOf(named);
  }
}
