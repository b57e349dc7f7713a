package se.samverkan.annualreports.facts;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFacts.Closing;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;

/**
 * What sums take from an assignment; not its words.
 *
 * @param assignees without roles, which have no id
 */
public record AssignmentFigures(
    String id,
    String bodyId,
    @Nullable String meetingId,
    List<Assignee> assignees,
    @Nullable Due due,
    LocalDate givenOn,
    @Nullable Closing closing) {

  private static final String BETWEEN = "\t";
  private static final String DROPPED = "dropped ";

  public AssignmentFigures {
    assignees =
        assignees.stream().filter(assignee -> assignee.kind() != AssigneeKind.ROLE).toList();
  }

  /**
   * All of it but id and body in one text, as a document of many fields takes the database ten
   * times as long to hand over, and a report sums up tens of thousands. Days are those since 1970;
   * ids have no tabs in them. A kind of due date or assignee comes before what it is of.
   */
  String inShort() {
    return Stream.concat(
            Stream.of(
                day(givenOn),
                closing == null ? "" : (closing.dropped() ? DROPPED : "") + day(closing.on()),
                text(meetingId),
                due == null ? "" : due.kind().name(),
                due == null ? "" : day(due.date()),
                due == null ? "" : text(due.meetingId())),
            assignees.stream().flatMap(each -> Stream.of(each.kind().name(), each.reference())))
        .collect(joining(BETWEEN));
  }

  /** What {@link #inShort} said. */
  public static AssignmentFigures of(String id, String bodyId, String inShort) {
    String[] parts = inShort.split(BETWEEN, -1);
    return new AssignmentFigures(
        id,
        bodyId,
        given(parts[2]),
        assignees(parts),
        parts[3].isEmpty()
            ? null
            : new Due(DueKind.valueOf(parts[3]), day(parts[4]), given(parts[5]), null),
        LocalDate.ofEpochDay(Long.parseLong(parts[0])),
        closing(parts[1]));
  }

  private static List<Assignee> assignees(String[] parts) {
    var assignees = new Assignee[(parts.length - 6) / 2];
    for (int i = 0; i < assignees.length; i++) {
      assignees[i] = new Assignee(AssigneeKind.valueOf(parts[6 + 2 * i]), parts[7 + 2 * i]);
    }
    return List.of(assignees);
  }

  private static @Nullable Closing closing(String part) {
    boolean dropped = part.startsWith(DROPPED);
    LocalDate on = day(dropped ? part.substring(DROPPED.length()) : part);
    return on == null ? null : new Closing(on, dropped);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Long.toString(day.toEpochDay());
  }

  private static @Nullable LocalDate day(String part) {
    return part.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(part));
  }

  private static String text(@Nullable String id) {
    return id == null ? "" : id;
  }

  private static @Nullable String given(String part) {
    return part.isEmpty() ? null : part;
  }
}
