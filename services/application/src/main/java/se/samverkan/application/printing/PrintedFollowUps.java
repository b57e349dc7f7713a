package se.samverkan.application.printing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.followups.answers.ShownFollowUp;

/** The open assignments, the first due first. */
public final class PrintedFollowUps {

  private final Words words;
  private final PrintWriter out;

  public PrintedFollowUps(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** Prints the list as it stands today. */
  public void print(List<ShownFollowUp> open, LocalDate today) {
    out.println();
    out.println(words.of("followUps", today));
    if (open.isEmpty()) {
      out.println("  " + words.of("followUps.none"));
    }
    for (ShownFollowUp each : open) {
      String assignees =
          each.assignees().stream()
              .map(ShownFollowUp.ShownAssignee::name)
              .collect(Collectors.joining(", "));
      out.println(
          "  "
              + pad(due(each))
              + "  "
              + Folded.text(assignees + ": " + each.task() + source(each), 14));
    }
  }

  private static String due(ShownFollowUp followUp) {
    ShownFollowUp.ShownDue due = followUp.due();
    return due == null || due.date() == null ? "–" : due.date().toString();
  }

  private String source(ShownFollowUp followUp) {
    ShownFollowUp.ShownDue due = followUp.due();
    String period = due == null || due.period() == null ? "" : " (" + due.period() + ")";
    String overdue = followUp.overdue() ? " – " + words.of("overdue", followUp.daysOverdue()) : "";
    String itemNumber = followUp.givenAt().itemNumber();
    String item = itemNumber == null ? "" : " § " + itemNumber;
    return period + " [" + followUp.body().name() + " " + followUp.givenOn() + item + "]" + overdue;
  }

  private static String pad(String due) {
    return due + " ".repeat(Math.max(0, 10 - due.length()));
  }
}
