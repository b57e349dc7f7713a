package se.samverkan.followups;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.events.assignments.AssigneeKind;

/** The words by which an assignment is found; names are not among them, as they change. */
public final class SearchedWords {

  /** White space that is not already one single space. */
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\t\n\\x0B\f\r]");

  private SearchedWords() {}

  /** The same form for what is kept and for what is asked. */
  public static String form(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  static String of(Task task, DueOn due, Outcome outcome) {
    Stream<String> roles =
        task.assignees().stream()
            .filter(assignee -> assignee.kind() == AssigneeKind.ROLE)
            .map(AssignedTo::reference);
    return Stream.of(
            Stream.of(task.text()),
            roles,
            task.support().stream(),
            Stream.ofNullable(due.set() == null ? null : due.set().period()),
            Stream.ofNullable(outcome.reported() == null ? null : outcome.reported().note()))
        .flatMap(words -> words)
        .filter(Objects::nonNull)
        .map(SearchedWords::form)
        .collect(joining("\n"));
  }
}
