package se.samverkan.meetings.plan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.PlanRule;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.LocalTimeExists;
import se.samverkan.meetings.meeting.That;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;

/** Proposes the dates of a year for some bodies after rules. */
public record ProposeMeetingPlan(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId,
    int year,
    List<BodyId> bodyIds,
    List<DateRule> rules,
    List<Blocked> blockedDates,
    LocalDate proposedOn)
    implements MeetingPlanCommand {

  public ProposeMeetingPlan {
    bodyIds = bodyIds.stream().distinct().toList();
    rules = List.copyOf(rules);
    blockedDates = List.copyOf(blockedDates);
    Rule.require(
        new That(
            year >= 1900 && year <= 2200,
            MeetingPlanRefusal.PLAN_YEAR_OUT_OF_RANGE,
            "year",
            "A plan is of a year from 1900 to 2200."),
        new RulesDoNotGoRound(rules));
  }

  MeetingPlanProposed event() {
    List<PlanRule> values = rules.stream().map(DateRule::value).toList();
    List<BlockedDate> blocked = blockedDates.stream().map(Blocked::value).toList();
    List<PlannedDate> dates = new Proposal(meetingPlanId.value(), year, values, blocked).dates();
    for (PlannedDate each : dates) {
      Rule.require(
          new LocalTimeExists(each.date(), each.start(), "rules.start"),
          new LocalTimeExists(each.date(), each.end(), "rules.end"));
    }
    return new MeetingPlanProposed(
        meetingPlanId.value(),
        year,
        bodyIds.stream().map(BodyId::value).toList(),
        values,
        blocked,
        dates,
        proposedOn);
  }
}
