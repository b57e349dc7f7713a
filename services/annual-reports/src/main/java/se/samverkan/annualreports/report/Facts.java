package se.samverkan.annualreports.report;

import java.util.List;
import java.util.Map;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.AssignmentFigures;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.annualreports.facts.CarriedFacts;
import se.samverkan.annualreports.facts.DecisionFacts;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.PlanFacts;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.facts.TakenUp;

/**
 * All that a report is computed from; the order within the lists means nothing.
 *
 * @param meetings every meeting of the body, whatever its year
 * @param elsewhere meetings of other bodies to which assignments are tied, and those that come
 *     after them
 * @param decisions those of the year and the one before, and those that tabled something before it
 * @param carried those of the year and the one before
 * @param assignments those given up to the end of the year and not closed before the year before
 * @param takenUp every matter that the body took up, whatever the year
 * @param plans the work plans of the body for the year
 * @param comments on sections of the report
 * @param inWords what is shown in its own words
 * @param names what ids are called
 */
public record Facts(
    BodyFacts body,
    List<MeetingFacts> meetings,
    List<MeetingFacts> elsewhere,
    List<DecisionFigures> decisions,
    List<CarriedFacts> carried,
    List<AssignmentFigures> assignments,
    List<TakenUp> takenUp,
    List<PlanFacts> plans,
    List<ReportFacts.Comment> comments,
    InWords inWords,
    Map<String, String> names) {

  /** The decisions and assignments of the lists; of long lists those that come first. */
  public record InWords(List<DecisionFacts> decisions, List<AssignmentFacts> assignments) {}

  /** The same with more meetings of other bodies. */
  public Facts with(List<MeetingFacts> meetingsElsewhere) {
    return new Facts(
        body,
        meetings,
        meetingsElsewhere,
        decisions,
        carried,
        assignments,
        takenUp,
        plans,
        comments,
        inWords,
        names);
  }

  /** The same in words. */
  public Facts with(InWords words) {
    return new Facts(
        body,
        meetings,
        elsewhere,
        decisions,
        carried,
        assignments,
        takenUp,
        plans,
        comments,
        words,
        names);
  }

  /** The same with names. */
  public Facts with(Map<String, String> found) {
    return new Facts(
        body,
        meetings,
        elsewhere,
        decisions,
        carried,
        assignments,
        takenUp,
        plans,
        comments,
        inWords,
        found);
  }
}
