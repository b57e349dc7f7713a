package se.samverkan.agendas.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.ItemOutcome;

/** An item in proposed minutes: what was said, decided and assigned under it. */
record ProposedItem(ItemWithOutcome item, ProposalWords words) {

  String text() {
    List<String> parts = new ArrayList<>(List.of("## %s %s".formatted(number(), item.title())));
    parts.add(subItems());
    parts.add(Objects.requireNonNullElse(item.text(), ""));
    parts.add(fate());
    item.decisions().forEach(decision -> parts.add(decision(decision)));
    item.assignments().forEach(assignment -> parts.add(assignment(assignment)));
    parts.add(papers());
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private String number() {
    String number = item.number();
    return Character.isDigit(number.charAt(number.length() - 1)) && !number.startsWith("§")
        ? number + "."
        : number;
  }

  private String subItems() {
    return item.subItemOutcomes().stream()
        .map(
            each ->
                "- "
                    + Stream.of(each.title(), word(each.outcome()), each.text())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": ")))
        .collect(Collectors.joining("\n"));
  }

  private @Nullable String word(@Nullable ItemOutcome outcome) {
    return outcome == null ? null : words.outcome(outcome);
  }

  private String fate() {
    ItemHistory.Tabled tabled = item.history().tabled();
    ItemHistory.Withdrawn withdrawn = item.history().withdrawn();
    if (tabled != null) {
      MeetingReference to = tabled.to();
      String where =
          to == null || to.date() == null
              ? words.of("nästa möte", "the next meeting")
              : words.of("mötet ", "the meeting on ") + to.date();
      return "%s %s: %s".formatted(words.of("Bordlades till", "Tabled to"), where, tabled.reason());
    }
    if (withdrawn != null) {
      return "%s: %s".formatted(words.outcome(ItemOutcome.WITHDRAWN), withdrawn.reason());
    }
    ItemOutcome outcome = item.outcome();
    return outcome == null || outcome == ItemOutcome.DECIDED || item.text() != null
        ? ""
        : words.outcome(outcome) + ".";
  }

  private String decision(DecisionUnderItem decision) {
    String number = decision.number();
    return "**%s%s:** %s"
        .formatted(
            words.of("Beslut", "Decision"), number == null ? "" : " " + number, decision.text());
  }

  private String assignment(AssignmentUnderItem assignment) {
    String who =
        assignment.assignees().stream().map(AssigneeShown::name).collect(Collectors.joining(", "));
    String text =
        "**%s:** %s – %s".formatted(words.of("Uppdrag", "Assignment"), who, assignment.task());
    String support =
        assignment.support().isEmpty()
            ? ""
            : ". %s: %s"
                .formatted(
                    words.of("Stöd", "Support"), ProposedMinutes.names(assignment.support()));
    return text + support + due(assignment.due());
  }

  private String due(@Nullable Due due) {
    if (due == null) {
      return "";
    }
    String when =
        Stream.of(
                due.kind() == DueKind.NEXT_MEETING
                    ? words.of("nästa möte", "the next meeting")
                    : due.period(),
                due.date() == null ? null : due.date().toString())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return when.isEmpty() ? "" : ". %s: %s".formatted(words.of("Redovisas", "Due"), when);
  }

  private String papers() {
    List<String> titles =
        item.papers().stream()
            .filter(paper -> paper.withdrawnOn() == null)
            .map(PaperShown::title)
            .toList();
    return titles.isEmpty()
        ? ""
        : "*%s:* %s".formatted(words.of("Underlag", "Papers"), String.join(", ", titles));
  }
}
