package se.samverkan.application.minutesimports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.MinutesText;
import se.samverkan.minutesreader.reading.Reading;

/** Minutes of an invented body, as a secretary writes them. */
public record WrittenMinutes(
    String body, LocalDate date, List<String> present, List<String> absent, List<String> items) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d MMMM yyyy", Locale.of("sv", "SE"));

  /** With two persons present, and no items yet. */
  public static WrittenMinutes of(String body, String date) {
    return new WrittenMinutes(
        body,
        LocalDate.parse(date),
        List.of("Eva Ek              Ekmarken, ordförande", "Bo Lindgren         Tallhamn"),
        List.of(),
        List.of());
  }

  WrittenMinutes present(String... persons) {
    return new WrittenMinutes(body, date, List.of(persons), absent, items);
  }

  WrittenMinutes absent(String... persons) {
    return new WrittenMinutes(body, date, present, List.of(persons), items);
  }

  /** With one more item, numbered as the next. */
  public WrittenMinutes item(String title, String... paragraphs) {
    return numbered(Integer.toString(items.size() + 1), title, paragraphs);
  }

  WrittenMinutes numbered(String number, String title, String... paragraphs) {
    String item = number + ". " + title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    return new WrittenMinutes(
        body, date, present, absent, Stream.concat(items.stream(), Stream.of(item)).toList());
  }

  WrittenMinutes without(int item) {
    return new WrittenMinutes(
        body,
        date,
        present,
        absent,
        Stream.concat(items.stream().limit(item - 1L), items.stream().skip(item)).toList());
  }

  /** With the items of these numbers in this order, numbered anew. */
  WrittenMinutes inOrder(int... numbers) {
    List<String> reordered =
        IntStream.range(0, numbers.length)
            .mapToObj(i -> items.get(numbers[i] - 1).replaceFirst("^\\d+", Integer.toString(i + 1)))
            .toList();
    return new WrittenMinutes(body, date, present, absent, reordered);
  }

  WrittenMinutes reworded(String words, String others) {
    return new WrittenMinutes(
        body,
        date,
        present,
        absent,
        items.stream().map(item -> item.replace(words, others)).toList());
  }

  /** As a file of plain text. */
  public String text() {
    String text =
        """
        Minnesanteckningar från
        %s

        Tid          %s kl 9.00-11.30

        Plats        Ekmarkens kommunhus

        Deltagare    %s

        %s

        """
            .formatted(
                body,
                capitalized(DAY.format(date)),
                String.join("\n             ", present),
                absent.isEmpty() ? "" : "Frånvarande  " + String.join("\n             ", absent));
    return text + String.join("\n", items);
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  MinutesFile file(String name) {
    return new MinutesFile(name, text().getBytes(StandardCharsets.UTF_8));
  }

  Reading reading() {
    return new MinutesReader().read(new MinutesText("minutes.txt", text().lines().toList()));
  }

  MinutesDraft draft() {
    return new MinutesDraft(reading());
  }
}
