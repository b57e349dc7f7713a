package se.samverkan.agendas.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.PlannedDate;

/**
 * The meeting dates of a year for one or more bodies, and how they came about.
 *
 * @param id of the plan
 * @param dates as they stand now
 * @param changes the first one first
 */
@Document("meeting-plans")
public record PlanOfMeetings(
    String id,
    int year,
    List<String> bodyIds,
    List<PlanRule> rules,
    List<BlockedDate> blockedDates,
    LocalDate proposedOn,
    List<PlannedDate> dates,
    List<Change> changes,
    List<Adoption> adoptions,
    Recorded recorded) {

  public PlanOfMeetings {
    bodyIds = List.copyOf(bodyIds);
    rules = List.copyOf(rules);
    blockedDates = List.copyOf(blockedDates);
    dates = List.copyOf(dates);
    changes = List.copyOf(changes);
    adoptions = List.copyOf(adoptions);
  }

  /** What was done to a date. */
  public enum ChangeKind {
    ADDED,
    ADJUSTED,
    REMOVED,
    CHANGED
  }

  /**
   * A date was added, adjusted or removed before the plan was adopted, or changed afterwards.
   *
   * @param before null when added
   * @param after null when removed
   * @param on null before the plan was adopted
   */
  public record Change(
      ChangeKind kind,
      @Nullable PlannedDate before,
      @Nullable PlannedDate after,
      @Nullable LocalDate on,
      @Nullable String decisionId,
      @Nullable String reason,
      Recorded recorded) {}

  /** By which decision some bodies adopted their dates. */
  public record Adoption(
      List<String> bodyIds, String decisionId, LocalDate adoptedOn, Recorded recorded) {
    public Adoption {
      bodyIds = List.copyOf(bodyIds);
    }
  }

  static PlanOfMeetings of(MeetingPlanProposed event, Recorded by) {
    return new PlanOfMeetings(
        event.meetingPlanId(),
        event.year(),
        event.bodyIds(),
        event.rules(),
        event.blockedDates(),
        event.proposedOn(),
        event.dates(),
        List.of(),
        List.of(),
        by);
  }

  PlanOfMeetings changed(Change change) {
    PlannedDate before = change.before();
    PlannedDate after = change.after();
    return dates(
            all ->
                Stream.concat(
                    all.filter(each -> before == null || !isSame(each, before)),
                    Stream.ofNullable(after)))
        .with(Stream.concat(changes.stream(), Stream.of(change)).toList(), adoptions);
  }

  private static boolean isSame(PlannedDate one, PlannedDate other) {
    return one.meetingId().equals(other.meetingId());
  }

  PlanOfMeetings adopted(Adoption adoption) {
    return with(changes, Stream.concat(adoptions.stream(), Stream.of(adoption)).toList());
  }

  private PlanOfMeetings dates(UnaryOperator<Stream<PlannedDate>> change) {
    return new PlanOfMeetings(
        id,
        year,
        bodyIds,
        rules,
        blockedDates,
        proposedOn,
        change.apply(dates.stream()).toList(),
        changes,
        adoptions,
        recorded);
  }

  private PlanOfMeetings with(List<Change> nowChanges, List<Adoption> nowAdoptions) {
    return new PlanOfMeetings(
        id,
        year,
        bodyIds,
        rules,
        blockedDates,
        proposedOn,
        dates,
        nowChanges,
        nowAdoptions,
        recorded);
  }
}
