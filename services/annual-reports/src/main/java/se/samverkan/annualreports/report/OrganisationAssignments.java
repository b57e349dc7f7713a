package se.samverkan.annualreports.report;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  static List<OrganisationAssignments> of(YearFacts year, List<AssignmentStanding> lines) {
    BodyFacts body = year.facts().body();
    Map<String, List<AssignmentStanding>> byOrganisation = new HashMap<>();
    body.members().stream()
        .filter(member -> overlaps(member, year.year()))
        .forEach(member -> byOrganisation.put(member.organisationId(), new ArrayList<>()));
    for (AssignmentStanding line : lines) {
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

  /** Whether it is its own, or of somebody who represented it when it was given. */
  static boolean isOf(String organisationId, AssignmentStanding line, YearFacts year) {
    return organisations(line, year.facts().body()).anyMatch(organisationId::equals);
  }

  private static boolean overlaps(BodyFacts.Membership member, int year) {
    return member.from().getYear() <= year
        && (member.to() == null || member.to().getYear() >= year);
  }

  private static Stream<String> organisations(AssignmentStanding line, BodyFacts body) {
    return line.of().assignees().stream()
        .flatMap(
            assignee ->
                assignee.kind() == AssigneeKind.PERSON
                    ? body.organisationOf(assignee.reference(), line.of().givenOn()).stream()
                    : Stream.of(assignee.reference()));
  }

  private static OrganisationAssignments of(Named organisation, List<AssignmentStanding> lines) {
    return new OrganisationAssignments(
        organisation,
        count(lines, AssignmentStanding::carriedOver),
        count(lines, line -> !line.carriedOver()),
        count(lines, line -> line.state() == AssignmentState.DONE),
        count(lines, line -> line.state() == AssignmentState.DROPPED),
        count(lines, line -> line.state().isOpen()),
        count(lines, line -> line.state() == AssignmentState.OVERDUE));
  }

  private static int count(List<AssignmentStanding> lines, Predicate<AssignmentStanding> which) {
    return (int) lines.stream().filter(which).count();
  }
}
