package se.samverkan.application.documents;

import java.util.List;
import java.util.function.ToIntFunction;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.FiguresOfYear;
import se.samverkan.documents.content.Block;

/** The year beside the one before it. */
record FiguresBlocks(AnnualReport report, Wording words) {

  List<Block> blocks() {
    return new ComparedFigures(
            report.year(),
            List.of(
                line(words.of("Hållna möten", "Meetings held"), FiguresOfYear::meetingsHeld),
                line(
                    words.of("Inställda möten", "Meetings cancelled"),
                    FiguresOfYear::meetingsCancelled),
                line(words.of("Beslut", "Decisions"), FiguresOfYear::decisions),
                line(
                    words.of("– varav mellan möten", "– between meetings"),
                    FiguresOfYear::decisionsBetweenMeetings),
                line(
                    words.of("Givna uppdrag", "Assignments given"),
                    FiguresOfYear::assignmentsGiven),
                line(words.of("Klara uppdrag", "Assignments done"), FiguresOfYear::assignmentsDone),
                line(
                    words.of("Avskrivna uppdrag", "Assignments dropped"),
                    FiguresOfYear::assignmentsDropped),
                line(
                    words.of("Öppna uppdrag vid årets slut", "Assignments open at the end"),
                    FiguresOfYear::assignmentsOpen),
                line(
                    words.of("– varav försenade", "– overdue"), FiguresOfYear::assignmentsOverdue)),
            words)
        .blocks();
  }

  private ComparedFigures.Line line(String name, ToIntFunction<FiguresOfYear> figure) {
    return new ComparedFigures.Line(
        name,
        figure.applyAsInt(report.comparison().before()),
        figure.applyAsInt(report.comparison().now()));
  }
}
