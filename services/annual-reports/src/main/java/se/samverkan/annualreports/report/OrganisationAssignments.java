package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.events.assignments.AssigneeKind;

/**
 * What came of the assignments of an organisation: its own, and those of persons who represented it
 * when they were given. An assignment of several organisations counts for each.
 *
 * @param carriedOver given before the year and open when it began
 * @param given in the year
 * @param done of both
 * @param open at the end, those overdue among them
 */
public record OrganisationAssignments(
    Named organisation, int carriedOver, int given, int done, int dropped, int open, int overdue) {

  /** Of the members in the year, and of whoever else has something to do, by name. */
  static List<OrganisationAssignments> of(YearFacts year, List<AssignmentLine> lines) {
    BodyFacts body = year.facts().body();
    Map<String, List<AssignmentLine>> byOrganisation = new HashMap<>();
    body.members().stream()
        .filter(member -> overlaps(member, year.year()))
        .forEach(member -> byOrganisation.put(member.organisationId(), new ArrayList<>()));
    for (AssignmentLine line : lines) {
      organisations(line, body)
          .distinct()
          .forEach(id -> byOrganisation.computeIfAbsent(id, i -> new ArrayList<>()).add(line));
    }
    Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    return byOrganisation.entrySet().stream()
        .map(entry -> of(year.named(entry.getKey()), entry.getValue()))
        .sorted(
            comparing((OrganisationAssignments each) -> each.organisation().name(), swedish)
                .thenComparing(each -> each.organisation().id()))
        .toList();
  }

  private static boolean overlaps(BodyFacts.Membership member, int year) {
    return member.from().getYear() <= year
        && (member.to() == null || member.to().getYear() >= year);
  }

  private static Stream<String> organisations(AssignmentLine line, BodyFacts body) {
    return line.assignees().stream()
        .flatMap(
            assignee ->
                Optional.ofNullable(assignee.id())
                    .flatMap(
                        id ->
                            assignee.kind() == AssigneeKind.PERSON
                                ? body.organisationOf(id, line.givenOn())
                                : Optional.of(id))
                    .stream());
  }

  private static OrganisationAssignments of(Named organisation, List<AssignmentLine> lines) {
    return new OrganisationAssignments(
        organisation,
        count(lines, AssignmentLine::carriedOver),
        count(lines, line -> !line.carriedOver()),
        count(lines, line -> line.state() == AssignmentState.DONE),
        count(lines, line -> line.state() == AssignmentState.DROPPED),
        count(lines, line -> line.state().isOpen()),
        count(lines, line -> line.state() == AssignmentState.OVERDUE));
  }

  private static int count(List<AssignmentLine> lines, Predicate<AssignmentLine> which) {
    return (int) lines.stream().filter(which).count();
  }
}
