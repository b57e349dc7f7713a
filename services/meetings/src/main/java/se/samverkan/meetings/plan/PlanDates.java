package se.samverkan.meetings.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.That;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/**
 * The dates of a plan and who has adopted theirs.
 *
 * @param dates by the id of the meeting
 * @param adopted the decision by the id of the body
 */
record PlanDates(
    MeetingPlanProposed proposed, Map<String, PlannedDate> dates, Map<String, String> adopted) {

  PlanDates {
    dates = new LinkedHashMap<>(dates);
    adopted = Map.copyOf(adopted);
  }

  static PlanDates of(MeetingPlanProposed event) {
    Map<String, PlannedDate> dates = new LinkedHashMap<>();
    event.dates().forEach(date -> dates.put(date.meetingId(), date));
    return new PlanDates(event, dates, Map.of());
  }

  PlanDates with(PlannedDate date) {
    Map<String, PlannedDate> changed = new LinkedHashMap<>(dates);
    changed.put(date.meetingId(), date);
    return new PlanDates(proposed, changed, adopted);
  }

  PlanDates without(PlannedDate date) {
    Map<String, PlannedDate> changed = new LinkedHashMap<>(dates);
    changed.remove(date.meetingId());
    return new PlanDates(proposed, changed, adopted);
  }

  PlanDates with(MeetingPlanAdopted event) {
    Map<String, String> all = new HashMap<>(adopted);
    event.bodyIds().forEach(body -> all.put(body, event.decisionId()));
    return new PlanDates(proposed, dates, all);
  }

  PlannedDate date(MeetingId meetingId) {
    PlannedDate date = dates.get(meetingId.value());
    if (date == null) {
      throw new Refusal(
          MeetingPlanRefusal.PLAN_DATE_UNKNOWN, "meetingId", "The plan has no such meeting.");
    }
    return date;
  }

  List<PlannedDate> of(List<String> bodyIds) {
    return dates.values().stream()
        .filter(date -> bodyIds.contains(date.bodyId()))
        .sorted(Comparator.comparing(PlannedDate::date).thenComparing(PlannedDate::meetingId))
        .toList();
  }

  void requireProposed(String bodyId) {
    Rule.require(
        new That(
            proposed.bodyIds().contains(bodyId),
            MeetingPlanRefusal.PLAN_BODY_UNKNOWN,
            "bodyId",
            "The plan is not for that body."),
        new That(
            !adopted.containsKey(bodyId),
            MeetingPlanRefusal.PLAN_ADOPTED,
            "meetingPlanId",
            "The body has adopted its dates; ChangeMeetingPlanDate changes one."));
  }

  void requireFree(PlannedDate wanted) {
    LocalDate date = wanted.date();
    Rule.require(
        new That(
            date.getYear() == proposed.year(),
            MeetingPlanRefusal.PLAN_DATE_OUTSIDE_YEAR,
            "slot.date",
            "The plan is of " + proposed.year() + "."),
        new That(
            !PublicHolidays.in(date.getYear()).contains(date),
            MeetingPlanRefusal.PLAN_DATE_IS_HOLIDAY,
            "slot.date",
            "The date is a public holiday."),
        new That(
            proposed.blockedDates().stream().noneMatch(blocked -> blocked.date().equals(date)),
            MeetingPlanRefusal.PLAN_DATE_BLOCKED,
            "slot.date",
            "The date is blocked."),
        new That(
            dates.values().stream().noneMatch(other -> clash(other, wanted)),
            MeetingPlanRefusal.PLAN_DATE_TWICE,
            "slot.date",
            "The body meets on that date already."));
  }

  private static boolean clash(PlannedDate one, PlannedDate other) {
    return !one.meetingId().equals(other.meetingId())
        && one.bodyId().equals(other.bodyId())
        && one.date().equals(other.date());
  }
}
