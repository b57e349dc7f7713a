package se.samverkan.application.documents;

import java.util.List;
import java.util.function.ToIntFunction;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.FiguresOfYear;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** The year beside the one before it. */
record FiguresBlocks(AnnualReport report, Wording words) {

  List<Block> blocks() {
    return List.of(
        new Table(
            words.of("Jämfört med året före", "Compared with the year before"),
            List.of(
                Column.text(words.of("Uppgift", "Figure"), 52),
                Column.figures(String.valueOf(report.comparison().before().year()), 16),
                Column.figures(String.valueOf(report.comparison().now().year()), 16),
                Column.figures(words.of("Skillnad", "Difference"), 16)),
            List.of(
                row(words.of("Hållna möten", "Meetings held"), FiguresOfYear::meetingsHeld),
                row(
                    words.of("Inställda möten", "Meetings cancelled"),
                    FiguresOfYear::meetingsCancelled),
                row(words.of("Beslut", "Decisions"), FiguresOfYear::decisions),
                row(
                    words.of("– varav mellan möten", "– between meetings"),
                    FiguresOfYear::decisionsBetweenMeetings),
                row(
                    words.of("Givna uppdrag", "Assignments given"),
                    FiguresOfYear::assignmentsGiven),
                row(words.of("Klara uppdrag", "Assignments done"), FiguresOfYear::assignmentsDone),
                row(
                    words.of("Avskrivna uppdrag", "Assignments dropped"),
                    FiguresOfYear::assignmentsDropped),
                row(
                    words.of("Öppna uppdrag vid årets slut", "Assignments open at the end"),
                    FiguresOfYear::assignmentsOpen),
                row(
                    words.of("– varav försenade", "– overdue"),
                    FiguresOfYear::assignmentsOverdue))));
  }

  private List<Text> row(String name, ToIntFunction<FiguresOfYear> figure) {
    int before = figure.applyAsInt(report.comparison().before());
    int now = figure.applyAsInt(report.comparison().now());
    int difference = now - before;
    return Lines.row(
        name,
        words.number(before),
        words.number(now),
        difference == 0
            ? "0"
            : (difference < 0 ? "−" : "+") + words.number(Math.abs((long) difference)));
  }
}
