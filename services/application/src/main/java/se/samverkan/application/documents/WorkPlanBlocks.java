package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import se.samverkan.annualreports.report.BudgetOfYear;
import se.samverkan.annualreports.report.Named;
import se.samverkan.annualreports.report.WorkPlanOfYear;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** What came of a work plan and its budget. */
record WorkPlanBlocks(WorkPlanOfYear plan, Wording words) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    var adopted = plan.adoptedOn();
    blocks.add(new Heading(3, plan.title()));
    blocks.add(
        Paragraph.of(
            adopted == null
                ? words.of("Planen är inte antagen.", "The plan was not adopted.")
                : words.of("Antagen ", "Adopted ") + words.date(adopted) + "."));
    plan.focusAreas().forEach(area -> blocks.addAll(area(area)));
    if (!plan.budget().lines().isEmpty()) {
      blocks.add(new Heading(4, words.of("Budget och utfall", "Budget and outcome")));
      blocks.add(budget(plan.budget()));
    }
    return blocks;
  }

  private List<Block> area(WorkPlanOfYear.Area area) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(4, area.title()));
    blocks.addAll(Lines.paragraphs(area.aim()));
    List<List<Text>> rows = new ArrayList<>();
    BiConsumer<List<WorkPlanOfYear.Line>, String> add =
        (lines, state) -> lines.forEach(line -> rows.add(row(line, state)));
    add.accept(area.done(), words.of("Genomförd", "Done"));
    add.accept(area.underWay(), words.of("Pågår", "Under way"));
    add.accept(area.notBegun(), words.of("Inte påbörjad", "Not begun"));
    add.accept(area.notDone(), words.of("Inte genomförd", "Not done"));
    add.accept(area.moved(), words.of("Flyttad", "Moved"));
    if (!rows.isEmpty()) {
      blocks.add(
          new Table(
              words.of("Aktiviteter: ", "Activities: ") + area.title(),
              List.of(
                  Column.text(words.of("Aktivitet", "Activity"), 36),
                  Column.text(words.of("Ansvariga", "Responsible"), 22),
                  Column.text(words.of("Läge", "State"), 16),
                  Column.text(words.of("Anmärkning", "Remark"), 26)),
              rows));
    }
    area.said()
        .forEach(
            said -> blocks.add(Paragraph.of(Text.led(words.date(said.on()) + ":", said.text()))));
    return blocks;
  }

  private static List<Text> row(WorkPlanOfYear.Line line, String state) {
    return Lines.row(
        line.title(),
        Lines.joined(line.responsible().stream().map(Named::name)),
        state,
        line.because() == null ? "" : line.because());
  }

  private Table budget(BudgetOfYear budget) {
    List<List<Text>> rows = new ArrayList<>();
    for (BudgetOfYear.Line line : budget.lines()) {
      Integer outcome = line.outcome();
      Integer difference = line.difference();
      rows.add(
          Lines.row(
              line.text(),
              new Terms(words).of(line.kind()),
              words.number(line.planned()),
              outcome == null ? "–" : words.number(outcome),
              difference == null ? "–" : words.number(difference)));
    }
    rows.add(sum(words.of("Summa intäkter", "Income"), budget, BudgetOfYear.Sums::income));
    rows.add(sum(words.of("Summa kostnader", "Costs"), budget, BudgetOfYear.Sums::cost));
    rows.add(sum(words.of("Resultat", "Result"), budget, BudgetOfYear.Sums::result));
    return new Table(
        words.of("Budget och utfall i kronor", "Budget and outcome in kronor"),
        List.of(
            Column.text(words.of("Post", "Line"), 36),
            Column.text(words.of("Slag", "Kind"), 16),
            Column.figures(words.of("Budget", "Planned"), 16),
            Column.figures(words.of("Utfall", "Outcome"), 16),
            Column.figures(words.of("Avvikelse", "Difference"), 16)),
        rows);
  }

  private List<Text> sum(String name, BudgetOfYear budget, ToLongFunction<BudgetOfYear.Sums> of) {
    long planned = of.applyAsLong(budget.planned());
    long outcome = of.applyAsLong(budget.outcome());
    return List.of(
        Text.strong(name),
        Text.of(""),
        Text.strong(words.number(planned)),
        Text.strong(words.number(outcome)),
        Text.strong(words.number(outcome - planned)));
  }
}
