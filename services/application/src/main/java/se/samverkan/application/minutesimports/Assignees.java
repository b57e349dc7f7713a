package se.samverkan.application.minutesimports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.assignments.references.OrganisationId;
import se.samverkan.assignments.references.PersonId;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Person;

/** Whom a document means when it says who is to do something. */
final class Assignees {

  private static final Pattern BETWEEN_NAMES = Pattern.compile(", | och | samt ");

  private final Reading reading;
  private final Set<String> personsOnTheList;

  Assignees(Reading reading) {
    this.reading = reading;
    this.personsOnTheList =
        Stream.concat(reading.present().stream(), reading.absent().stream())
            .map(Person::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** One for each name where all of the words are names of persons, else one for all of them. */
  List<Responsible> of(Assignment assignment) {
    List<String> names = names(assignment);
    return names.stream().allMatch(this::isPerson)
        ? names.stream().map(this::responsible).toList()
        : List.of(responsible(assignment.assignee()));
  }

  private static List<String> names(Assignment assignment) {
    return Arrays.stream(BETWEEN_NAMES.split(assignment.assignee())).map(String::strip).toList();
  }

  private boolean isPerson(String words) {
    return personsOnTheList.contains(words) || Names.isName(words);
  }

  private Responsible responsible(String words) {
    if (isPerson(words)) {
      return new Responsible.Person(new PersonId(Known.person(words)));
    }
    return Organisations.isKnown(words)
        ? new Responsible.Organisation(new OrganisationId(Known.organisation(words)))
        : new Responsible.Role(words);
  }

  /** A name, and the line where it is first given something to do. */
  record Named(String name, int line) {}

  Stream<Named> persons() {
    return reading.assignments().stream()
        .filter(each -> names(each).stream().allMatch(this::isPerson))
        .flatMap(each -> names(each).stream().map(name -> new Named(name, each.line())));
  }

  Stream<Named> organisations() {
    return reading.assignments().stream()
        .filter(each -> !isPerson(each.assignee()) && Organisations.isKnown(each.assignee()))
        .map(each -> new Named(each.assignee(), each.line()));
  }
}
