package se.samverkan.application.documents;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.MatterOfYear;
import se.samverkan.annualreports.report.Occurrence;
import se.samverkan.annualreports.report.TabledItem;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** What was put off in a year, and which matters were dealt with. */
record MattersBlocks(AnnualReport report, Wording words) {

  List<Block> tabled() {
    return report.tabledItems().isEmpty()
        ? List.of()
        : List.of(
            new Table(
                words.of("Bordlagda ärenden och när de kom åter", "Tabled items and their return"),
                List.of(
                    Column.text(words.of("Ärende", "Item"), 46),
                    Column.text(words.of("Bordlagt", "Tabled"), 27),
                    Column.text(words.of("Åter", "Back"), 27)),
                report.tabledItems().stream().map(this::row).toList()));
  }

  private List<Text> row(TabledItem item) {
    Occurrence back = item.cameBack();
    return Lines.row(
        item.tabled().title(),
        at(item.tabled()),
        back == null ? words.of("Inte åter", "Not back") : at(back));
  }

  List<Block> matters() {
    return report.matters().isEmpty()
        ? List.of()
        : List.of(
            new Table(
                words.of("Ärenden som har behandlats", "Matters dealt with"),
                List.of(
                    Column.text(words.of("Ärende", "Matter"), 46),
                    Column.text(words.of("Behandlat", "Taken up"), 38),
                    Column.figures(words.of("Beslut", "Decisions"), 16)),
                report.matters().stream().map(this::row).toList()));
  }

  private List<Text> row(MatterOfYear matter) {
    return Lines.row(
        matter.matter().name(),
        matter.takenUp().stream().map(this::at).collect(Collectors.joining("\n")),
        words.number(matter.decisions()));
  }

  private String at(Occurrence occurrence) {
    String number = occurrence.itemNumber();
    return words.date(occurrence.date())
        + ", "
        + (number.startsWith("§") ? number : words.of("punkt ", "item ") + number);
  }
}
