package se.samverkan.meetings.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.platform.refusals.Refusal;

/** The dates that rules give for a year: a function of nothing else. */
final class Proposal {

  private final String planId;
  private final int year;
  private final List<PlanRule> rules;
  private final Set<LocalDate> taken;
  private final Map<String, List<LocalDate>> dates = new LinkedHashMap<>();

  Proposal(String planId, int year, List<PlanRule> rules, List<BlockedDate> blocked) {
    this.planId = planId;
    this.year = year;
    this.rules = rules;
    taken = new HashSet<>(PublicHolidays.in(year));
    blocked.forEach(each -> taken.add(each.date()));
  }

  /** The earliest date first. */
  List<PlannedDate> dates() {
    List<PlanRule> waiting = new ArrayList<>(rules);
    while (!waiting.isEmpty()) {
      List<PlanRule> next =
          waiting.stream()
              .filter(rule -> waiting.stream().noneMatch(other -> follows(rule, other)))
              .toList();
      next.forEach(rule -> dates.put(rule.bodyId(), datesOf(rule)));
      waiting.removeAll(next);
    }
    return rules.stream()
        .flatMap(this::planned)
        .sorted(Comparator.comparing(PlannedDate::date).thenComparing(PlannedDate::meetingId))
        .toList();
  }

  private static boolean follows(PlanRule rule, PlanRule other) {
    return other.bodyId().equals(rule.followsBodyId());
  }

  private List<LocalDate> datesOf(PlanRule rule) {
    List<LocalDate> found = new ArrayList<>();
    if (rule.followsBodyId() == null) {
      for (int month : rule.months()) {
        LocalDate first = LocalDate.of(year, month, 1);
        found.add(firstFree(rule, first, first.with(TemporalAdjusters.lastDayOfMonth())));
      }
    } else {
      for (LocalDate before : dates.getOrDefault(rule.followsBodyId(), List.of())) {
        LocalDate from = before.plusWeeks(Objects.requireNonNullElse(rule.leastWeeksAfter(), 0));
        LocalDate to = before.plusWeeks(Objects.requireNonNullElse(rule.mostWeeksAfter(), 0));
        if (isMeant(rule, before) && from.getYear() == year) {
          found.add(firstFree(rule, from, to));
        }
      }
    }
    return found;
  }

  private static boolean isMeant(PlanRule rule, LocalDate followed) {
    return rule.months().isEmpty() || rule.months().contains(followed.getMonthValue());
  }

  private LocalDate firstFree(PlanRule rule, LocalDate from, LocalDate to) {
    DayOfWeek weekday = DayOfWeek.valueOf(rule.weekday().name());
    return from.datesUntil(to.plusDays(1))
        .filter(date -> date.getDayOfWeek() == weekday && date.getYear() == year)
        .filter(taken::add)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    MeetingPlanRefusal.NO_DATE_LEFT,
                    "rules",
                    "No date is left for " + rule.bodyId() + " in " + YearMonth.from(from) + "."));
  }

  private Stream<PlannedDate> planned(PlanRule rule) {
    List<LocalDate> all = dates.getOrDefault(rule.bodyId(), List.of());
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new PlannedDate(
                    MeetingId.derived(planId, rule.bodyId(), Integer.toString(i + 1)).value(),
                    rule.bodyId(),
                    all.get(i),
                    rule.start(),
                    rule.end(),
                    null,
                    null,
                    false,
                    null));
  }
}
