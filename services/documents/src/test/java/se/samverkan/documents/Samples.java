package se.samverkan.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Chart.Series;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;

/** Documents to be written. */
public final class Samples {

  private Samples() {}

  /** With every kind of part there is. */
  public static Document withEverything() {
    return document(
        List.of(
            Paragraph.subtitle("Ledningsgruppen, möte 3"),
            new Facts(
                List.of(
                    new Facts.Fact("Datum", Text.of("fredag 14 mars 2025")),
                    new Facts.Fact("Plats", Text.of("Rådhuset, sal Å")))),
            new Heading(2, "§ 1 Årsplan & budget <2026>"),
            Paragraph.of("Åsa Öberg föredrog ärendet: \"planen\" höll."),
            Paragraph.marked(Text.led("Beslut 4:", "Planen godkänns.")),
            new Heading(4, "Underlag"),
            new Bullets(
                false,
                List.of(
                    new Bullets.Item(
                        Text.of("Förslag"),
                        List.of(new Bullets.Item(Text.of("Bilaga 1"), List.of()))),
                    new Bullets.Item(Text.of("Budget"), List.of()))),
            new Bullets(
                true,
                List.of(
                    new Bullets.Item(Text.of("Först"), List.of()),
                    new Bullets.Item(Text.of("Sedan"), List.of()))),
            new Heading(2, "§ 2 Närvaro"),
            chart(),
            table("Närvaro per kommun", 3),
            Paragraph.note("Så som det var antecknat.")));
  }

  /** A table over several pages. */
  public static Document withLongTable(int rows) {
    return document(List.of(new Heading(2, "Beslut"), table("Alla beslut", rows)));
  }

  /** What people write that no writer of documents expects. */
  public static Document withOddities() {
    String endless = "Kommunalförbundsledningsgruppsmötesprotokolls".repeat(12);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, endless));
    blocks.add(Paragraph.of(endless));
    blocks.add(Paragraph.of("\u0000\uD800 \uFFFF tab\tflik 😀 漢字 مرحبا \u202E ﬁ – “citat” € ½ §"));
    blocks.add(new Heading(2, ""));
    blocks.add(Paragraph.of(""));
    blocks.add(new Bullets(false, List.of()));
    blocks.add(new Facts(List.of()));
    blocks.add(new Chart("Inget", "Inget", false, List.of(), List.of(new Series("A", List.of()))));
    blocks.add(
        new Chart(
            endless,
            "\u0000\"<&漢字",
            false,
            List.of("漢字 مرحبا \u202E", endless),
            List.of(new Series("", List.of(0L, Long.MAX_VALUE / 4)))));
    blocks.add(new Table("Tom", List.of(Table.Column.text("A", 1)), List.of()));
    blocks.add(
        new Table(
            "Långa ord",
            List.of(Table.Column.text("Vem", 1), Table.Column.text("Vad", 1)),
            List.of(
                List.of(Text.of(endless), Text.of("")), List.of(Text.of(""), Text.of(endless)))));
    blocks.add(
        new Paragraph(
            Text.of("rad ett\nrad två\n\n" + "ord ".repeat(2000)), Paragraph.Kind.MARKED));
    blocks.add(
        new Bullets(
            false,
            List.of(
                new Bullets.Item(
                    Text.of("ett"),
                    List.of(
                        new Bullets.Item(
                            Text.of("två"),
                            List.of(
                                new Bullets.Item(
                                    Text.of("tre"),
                                    List.of(
                                        new Bullets.Item(
                                            Text.of("fyra"),
                                            List.of(
                                                new Bullets.Item(
                                                    Text.of("fem"), List.of()))))))))))));
    return document(blocks);
  }

  private static Chart chart() {
    return new Chart(
        "Närvaro per kommun",
        "Stapeldiagram: närvaro per kommun. Siffrorna står i tabellen nedanför.",
        true,
        List.of("Ekeby", "Ådalens och Östra Västerdalarnas gemensamma kommunalförbund", "Söder"),
        List.of(
            new Chart.Series("På plats", List.of(4L, 0L, 2L)),
            new Chart.Series("På distans", List.of(1L, 3L, 0L)),
            new Chart.Series("Frånvarande", List.of(0L, 2L, 0L))));
  }

  private static Table table(String caption, int rows) {
    return new Table(
        caption,
        List.of(
            Table.Column.text("Kommun", 3),
            Table.Column.figures("Närvarande", 1),
            Table.Column.text("Anmärkning", 2)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    Stream.of("Kommun " + i, String.valueOf(i), i % 3 == 0 ? "På distans" : "–")
                        .map(Text::of)
                        .toList())
            .toList());
  }

  private static Document document(List<Block> blocks) {
    return new Document(
        Locale.of("sv"),
        "Protokoll 14 mars 2025",
        "Ledningsgruppen för Ådalens kommuner",
        LocalDate.of(2025, 3, 28),
        "Sida",
        blocks);
  }
}
