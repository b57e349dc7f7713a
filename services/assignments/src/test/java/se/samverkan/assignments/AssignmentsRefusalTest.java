package se.samverkan.assignments;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.TASK;
import static se.samverkan.assignments.assignment.Assignments.changeDue;
import static se.samverkan.assignments.assignment.Assignments.correct;
import static se.samverkan.assignments.assignment.Assignments.drop;
import static se.samverkan.assignments.assignment.Assignments.give;
import static se.samverkan.assignments.assignment.Assignments.report;
import static se.samverkan.assignments.assignment.Assignments.strike;
import static se.samverkan.assignments.assignment.CourseOfAssignments.ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.GIVEN_BETWEEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_ASKED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.REPORT_ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.accept;
import static se.samverkan.assignments.assignment.CourseOfAssignments.ask;
import static se.samverkan.assignments.assignment.CourseOfAssignments.correctBetween;
import static se.samverkan.assignments.assignment.CourseOfAssignments.handOver;
import static se.samverkan.assignments.assignment.CourseOfAssignments.refuseMoreTime;
import static se.samverkan.assignments.assignment.CourseOfAssignments.sendBack;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.assignments.assignment.Assignment;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.events.assignments.AssignmentEvent;

class AssignmentsRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeCommandMeets(AssignmentsRefusal code) {
    switch (code) {
      case ASSIGNEE_MISSING ->
          assertThatThrownBy(() -> give(List.of(), TASK, null))
              .matches(Refused.as(code, "assignees")::matches);
      case DUE_INCOMPLETE ->
          assertThatThrownBy(() -> Deadline.atMeeting(null, null))
              .matches(Refused.as(code, "due.meetingId")::matches);
      case DUE_BEFORE_GIVEN ->
          assignment(GIVEN)
              .when(changeDue(Deadline.on(GIVEN_ON.minusDays(1))))
              .expectException(Refused.as(code, "due.date"));
      case REPORTED_BEFORE_GIVEN ->
          assignment(GIVEN)
              .when(report(GIVEN_ON.minusDays(1), "klart"))
              .expectException(Refused.as(code, "reportedOn"));
      case DROPPED_BEFORE_GIVEN ->
          assignment(GIVEN)
              .when(drop(GIVEN_ON.minusDays(1), "behövs inte"))
              .expectException(Refused.as(code, "droppedOn"));
      case ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT ->
          assignment(GIVEN)
              .when(give(OTHER_TASK))
              .expectException(Refused.as(code, "assignmentId"));
      case ASSIGNMENT_ALREADY_REPORTED ->
          assignment(GIVEN, REPORTED)
              .when(drop(DUE_ON, "behövs inte"))
              .expectException(Refused.as(code, "assignmentId"));
      case ASSIGNMENT_ALREADY_DROPPED ->
          assignment(GIVEN, DROPPED)
              .when(report(DUE_ON, "klart"))
              .expectException(Refused.as(code, "assignmentId"));
      case ASSIGNMENT_STRUCK ->
          assignment(GIVEN, STRUCK)
              .when(correct(OTHER_TASK))
              .expectException(Refused.as(code, "assignmentId"));
      case ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON ->
          assignment(GIVEN, STRUCK)
              .when(strike("annat"))
              .expectException(Refused.as(code, "reason"));
      case DATE_BEFORE_GIVEN ->
          assignment(GIVEN)
              .when(accept(PERSON, GIVEN_ON.minusDays(1)))
              .expectException(Refused.as(code, "on"));
      case NOT_ASSIGNED ->
          assignment(GIVEN).when(accept(OFFICE, DAY)).expectException(Refused.as(code, "assignee"));
      case ASSIGNMENT_ALREADY_ACCEPTED ->
          assignment(GIVEN, ACCEPTED)
              .when(accept(PERSON, LATER))
              .expectException(Refused.as(code, "assignee"));
      case MORE_TIME_NOT_LATER ->
          assignment(GIVEN).when(ask(DUE_ON, DAY)).expectException(Refused.as(code, "due.date"));
      case MORE_TIME_NOT_ASKED ->
          assignment(GIVEN)
              .when(refuseMoreTime(LATER))
              .expectException(Refused.as(code, "assignmentId"));
      case ANSWERED_BEFORE_ASKED ->
          assignment(GIVEN, MORE_TIME_ASKED)
              .when(refuseMoreTime(GIVEN_ON))
              .expectException(Refused.as(code, "on"));
      case HANDED_OVER_TO_THE_SAME ->
          assignment(GIVEN)
              .when(handOver(List.of(PERSON), DAY))
              .expectException(Refused.as(code, "assignees"));
      case ASSIGNMENT_NOT_REPORTED ->
          assignment(GIVEN).when(sendBack(LATER)).expectException(Refused.as(code, "assignmentId"));
      case REPORT_ALREADY_ACCEPTED ->
          assignment(GIVEN, REPORTED, REPORT_ACCEPTED)
              .when(sendBack(LATER))
              .expectException(Refused.as(code, "assignmentId"));
      case ANSWERED_BEFORE_REPORTED ->
          assignment(GIVEN, REPORTED).when(sendBack(DAY)).expectException(Refused.as(code, "on"));
      case ASSIGNMENT_GIVEN_BETWEEN_MEETINGS ->
          assignment(GIVEN_BETWEEN)
              .when(correct(OTHER_TASK))
              .expectException(Refused.as(code, "assignmentId"));
      case ASSIGNMENT_GIVEN_AT_MEETING ->
          assignment(GIVEN)
              .when(correctBetween(OFFICE, OTHER_TASK))
              .expectException(Refused.as(code, "assignmentId"));
    }
  }

  private static TestExecutor<Assignment> assignment(AssignmentEvent... history) {
    return new AggregateTestFixture<>(Assignment.class).given((Object[]) history);
  }
}
