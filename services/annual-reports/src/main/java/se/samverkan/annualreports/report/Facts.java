package se.samverkan.annualreports.report;

import java.util.List;
import java.util.Map;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.annualreports.facts.DecisionFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.TakenUp;

/**
 * All that a report is computed from; the order within the lists means nothing.
 *
 * @param meetings every meeting of the body, whatever its year
 * @param elsewhere meetings of other bodies to which assignments are tied, and those that come
 *     after them
 * @param decisions those of the year, and those that tabled something before it
 * @param assignments those given up to the end of the year and not closed before it
 * @param takenUp every matter that the body took up, whatever the year
 * @param names what ids are called
 */
public record Facts(
    BodyFacts body,
    List<MeetingFacts> meetings,
    List<MeetingFacts> elsewhere,
    List<DecisionFacts> decisions,
    List<AssignmentFacts> assignments,
    List<TakenUp> takenUp,
    Map<String, String> names) {}
