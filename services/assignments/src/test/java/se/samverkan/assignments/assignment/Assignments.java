package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.assignments.references.OrganisationId;
import se.samverkan.assignments.references.PersonId;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;

/** The assignment that the tests are about: one person is to write a draft within a month. */
public final class Assignments {

  public static final AssignmentId ID = new AssignmentId("assignment_1");
  public static final LocalDate GIVEN_ON = LocalDate.of(2024, 11, 8);
  public static final LocalDate DUE_ON = LocalDate.of(2024, 12, 6);
  public static final LocalDate NEW_DUE_ON = LocalDate.of(2025, 1, 31);
  public static final String TASK = "ta fram ett utkast";
  public static final String OTHER_TASK = "ta fram ett förslag";
  public static final Responsible PERSON = new Responsible.Person(new PersonId("person_1"));
  public static final Responsible OFFICE =
      new Responsible.Organisation(new OrganisationId("organisation_1"));
  public static final Deadline DEADLINE = Deadline.on(DUE_ON);
  public static final Due DUE = new Due(DueKind.DATE, DUE_ON, null, null);
  public static final Due NEW_DUE = new Due(DueKind.DATE, NEW_DUE_ON, null, null);

  public static final AssignmentGiven GIVEN = given(TASK, DUE);
  public static final AssignmentCorrected CORRECTED = corrected(OTHER_TASK);
  public static final AssignmentDueChanged DUE_CHANGED =
      new AssignmentDueChanged("assignment_1", DUE, NEW_DUE, "mer tid");
  public static final AssignmentReported REPORTED =
      new AssignmentReported("assignment_1", DUE_ON, "meeting_2", "item_3", "klart");
  public static final AssignmentDropped DROPPED =
      new AssignmentDropped("assignment_1", DUE_ON, "decision_2", "behövs inte");
  public static final AssignmentStruck STRUCK =
      new AssignmentStruck("assignment_1", "inläst två gånger");

  private Assignments() {}

  public static GiveAssignment give(
      List<Responsible> assignees, String task, @Nullable Deadline due) {
    return new GiveAssignment(
        ID,
        new BodyId("body_group"),
        new MeetingId("meeting_1"),
        new ItemId("item_7"),
        "7",
        new DecisionId("decision_1"),
        assignees,
        List.of("kommunikatörerna"),
        task,
        due,
        true,
        GIVEN_ON);
  }

  public static GiveAssignment give(String task) {
    return give(List.of(PERSON), task, DEADLINE);
  }

  public static AssignmentGiven given(String task, @Nullable Due due) {
    return new AssignmentGiven(
        "assignment_1",
        "body_group",
        "meeting_1",
        "item_7",
        "7",
        "decision_1",
        List.of(new Assignee(AssigneeKind.PERSON, "person_1")),
        List.of("kommunikatörerna"),
        task,
        due,
        true,
        GIVEN_ON);
  }

  public static CorrectAssignment correct(String task) {
    return new CorrectAssignment(
        ID,
        new ItemId("item_7"),
        "7",
        List.of(PERSON),
        List.of("kommunikatörerna"),
        task,
        true,
        "felläst");
  }

  public static AssignmentCorrected corrected(String task) {
    return new AssignmentCorrected(
        "assignment_1",
        "item_7",
        "7",
        List.of(new Assignee(AssigneeKind.PERSON, "person_1")),
        List.of("kommunikatörerna"),
        task,
        true,
        "felläst");
  }

  public static ChangeDue changeDue(@Nullable Deadline due) {
    return new ChangeDue(ID, due, "mer tid");
  }

  public static ReportAssignment report(LocalDate reportedOn, String note) {
    return new ReportAssignment(
        ID, reportedOn, new MeetingId("meeting_2"), new ItemId("item_3"), note);
  }

  public static DropAssignment drop(LocalDate droppedOn, String reason) {
    return new DropAssignment(ID, droppedOn, new DecisionId("decision_2"), reason);
  }

  public static StrikeAssignment strike(String reason) {
    return new StrikeAssignment(ID, reason);
  }
}
