package se.samverkan.agendas.plans;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.agendas.plans.PlanOfMeetings.ChangeKind;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.PlannedDate;

/**
 * A plan of a year's meetings.
 *
 * @param rules what the proposal followed; it avoids public holidays and the blocked dates
 * @param dates as they stand now, the earliest first
 * @param changes to single dates, with what they were before
 */
public record MeetingPlanShown(
    String id,
    int year,
    List<Named> bodies,
    LocalDate proposedOn,
    List<PlanRule> rules,
    List<BlockedDate> blockedDates,
    List<DateShown> dates,
    List<ChangeShown> changes,
    List<AdoptionShown> adoptions,
    Recorded recorded) {

  public MeetingPlanShown {
    bodies = List.copyOf(bodies);
    rules = List.copyOf(rules);
    blockedDates = List.copyOf(blockedDates);
    dates = List.copyOf(dates);
    changes = List.copyOf(changes);
    adoptions = List.copyOf(adoptions);
  }

  /**
   * A date of the plan.
   *
   * @param adopted whether its body has adopted it
   */
  public record DateShown(Named body, PlannedDate meeting, boolean adopted) {}

  /** What was done to a date; its old date stands in {@code before}. */
  public record ChangeShown(
      ChangeKind kind,
      @Nullable PlannedDate before,
      @Nullable PlannedDate after,
      @Nullable LocalDate on,
      @Nullable Named decision,
      @Nullable String reason,
      Recorded recorded) {}

  /** Which bodies adopted their dates by which decision. */
  public record AdoptionShown(
      List<Named> bodies, Named decision, LocalDate adoptedOn, Recorded recorded) {
    public AdoptionShown {
      bodies = List.copyOf(bodies);
    }
  }

  static Set<String> ids(PlanOfMeetings plan) {
    Set<String> ids = new HashSet<>(plan.bodyIds());
    plan.adoptions().forEach(each -> ids.add(each.decisionId()));
    plan.changes().stream()
        .map(PlanOfMeetings.Change::decisionId)
        .flatMap(Stream::ofNullable)
        .forEach(ids::add);
    return ids;
  }

  static MeetingPlanShown of(PlanOfMeetings plan, Map<String, String> names) {
    Set<String> adopted = new HashSet<>();
    plan.adoptions().forEach(each -> adopted.addAll(each.bodyIds()));
    return new MeetingPlanShown(
        plan.id(),
        plan.year(),
        named(plan.bodyIds(), names),
        plan.proposedOn(),
        plan.rules(),
        plan.blockedDates(),
        plan.dates().stream()
            .sorted(comparing(PlannedDate::date).thenComparing(PlannedDate::meetingId))
            .map(
                each ->
                    new DateShown(
                        Named.of(each.bodyId(), names), each, adopted.contains(each.bodyId())))
            .toList(),
        plan.changes().stream()
            .map(
                each ->
                    new ChangeShown(
                        each.kind(),
                        each.before(),
                        each.after(),
                        each.on(),
                        Named.orNull(each.decisionId(), names),
                        each.reason(),
                        each.recorded()))
            .toList(),
        plan.adoptions().stream()
            .map(
                each ->
                    new AdoptionShown(
                        named(each.bodyIds(), names),
                        Named.of(each.decisionId(), names),
                        each.adoptedOn(),
                        each.recorded()))
            .toList(),
        plan.recorded());
  }

  private static List<Named> named(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> Named.of(id, names)).toList();
  }
}
