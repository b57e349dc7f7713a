package se.samverkan.followups;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.samverkan.events.assignments.AssigneeKind;

/** The words by which an assignment is found; names are not among them, as they change. */
public final class SearchedWords {

  private static final String WHITE_SPACE = " \t\n\u000B\f\r";

  private SearchedWords() {}

  /** The same form for what is kept and for what is asked: white space is one space. */
  public static String form(String text) {
    StringBuilder form = new StringBuilder(text.length());
    boolean between = false;
    for (char each : text.strip().toCharArray()) {
      if (WHITE_SPACE.indexOf(each) >= 0) {
        between = true;
      } else {
        if (between) {
          form.append(' ');
        }
        between = false;
        form.append(each);
      }
    }
    return form.toString().toLowerCase(Locale.ROOT);
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
