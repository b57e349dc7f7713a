package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.Due;

/**
 * An assignment in the words that hold now.
 *
 * @param meetingId null, as are item and number, when it was given between meetings
 * @param closing how it was closed; null while it is open
 * @param inShort its figures, in the form of {@link AssignmentFigures#inShort}
 */
@Document("annual-report-assignments")
@CompoundIndex(def = "{'bodyId': 1, 'givenOn': 1}")
public record AssignmentFacts(
    String id,
    String bodyId,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String itemNumber,
    String task,
    List<Assignee> assignees,
    @Nullable Due due,
    LocalDate givenOn,
    @Nullable Closing closing,
    List<Correction> corrections,
    Source source,
    String inShort) {
  public AssignmentFacts {
    assignees = List.copyOf(assignees);
    corrections = List.copyOf(corrections);
  }

  /** With the figures that follow from the rest. */
  public AssignmentFacts(
      String id,
      String bodyId,
      @Nullable String meetingId,
      @Nullable String itemId,
      @Nullable String itemNumber,
      String task,
      List<Assignee> assignees,
      @Nullable Due due,
      LocalDate givenOn,
      @Nullable Closing closing,
      List<Correction> corrections,
      Source source) {
    this(
        id,
        bodyId,
        meetingId,
        itemId,
        itemNumber,
        task,
        assignees,
        due,
        givenOn,
        closing,
        corrections,
        source,
        new AssignmentFigures(id, bodyId, meetingId, assignees, due, givenOn, closing).inShort());
  }

  /** What sums take from it. */
  public AssignmentFigures figures() {
    return AssignmentFigures.of(id, bodyId, inShort);
  }

  /**
   * The end of an assignment.
   *
   * @param dropped it was dropped instead of reported
   */
  public record Closing(LocalDate on, boolean dropped) {}

  AssignmentFacts handedTo(List<Assignee> others) {
    return new AssignmentFacts(
        id,
        bodyId,
        meetingId,
        itemId,
        itemNumber,
        task,
        others,
        due,
        givenOn,
        closing,
        corrections,
        source);
  }

  AssignmentFacts due(@Nullable Due newDue) {
    return new AssignmentFacts(
        id,
        bodyId,
        meetingId,
        itemId,
        itemNumber,
        task,
        assignees,
        newDue,
        givenOn,
        closing,
        corrections,
        source);
  }

  AssignmentFacts closed(@Nullable Closing by) {
    return new AssignmentFacts(
        id,
        bodyId,
        meetingId,
        itemId,
        itemNumber,
        task,
        assignees,
        due,
        givenOn,
        by,
        corrections,
        source);
  }
}
