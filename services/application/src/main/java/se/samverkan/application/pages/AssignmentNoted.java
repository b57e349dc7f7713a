package se.samverkan.application.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.GiveAssignment;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The command by which an assignment is noted as it is given. */
record AssignmentNoted(MeetingAgenda agenda, Form form) {

  /** A field that names a person. */
  static final String SOMEBODY = "somebody";

  GiveAssignment command() {
    ItemWithOutcome item = MeetingItems.of(agenda, form);
    MeetingSummary meeting = agenda.meeting();
    String decision = form.orNull("decision");
    List<String> assignees =
        Stream.of("assignees", SOMEBODY).map(form::all).flatMap(List::stream).toList();
    if (assignees.isEmpty()) {
      throw new Refusal(InputRefusal.FIELD_MISSING, "assignees", "Somebody has to do it.");
    }
    return new GiveAssignment(
        new AssignmentId("assignment_" + form.text(MeetingBefore.KEY)),
        new BodyId(meeting.body().id()),
        new MeetingId(meeting.id()),
        new ItemId(item.id()),
        item.number(),
        decision == null ? null : new DecisionId(decision),
        assignees.stream().map(each -> Responsible.of(Form.kind(each), each)).toList(),
        List.of(),
        form.text("task"),
        due(),
        true,
        meeting.date());
  }

  private @Nullable Deadline due() {
    if (form.has("nextMeeting")) {
      return Deadline.atNextMeeting(null, null);
    }
    return form.has("due") ? Deadline.on(form.date("due")) : null;
  }
}
