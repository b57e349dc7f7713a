package se.samverkan.application.minutesimports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Any number of small minutes: of ten bodies that meet every third month. */
public final class GeneratedMinutes {

  private static final int BODIES = 10;
  private static final List<String> PLACES =
      List.of("Ekmarken", "Tallhamn", "Norrviken", "Sjöhult", "Granforsa");
  private static final List<String> FIRST = List.of("Eva", "Bo", "Karin", "Nils", "Rut", "Olof");
  private static final List<String> LAST =
      List.of("Alm", "Berg", "Dahl", "Ek", "Falk", "Gran", "Hed", "Lind", "Vik", "Ås");
  private static final List<String> SUBJECTS =
      List.of(
          "Upphandling",
          "Bredband",
          "Dricksvatten",
          "Laddstolpar",
          "Skolskjuts",
          "Kollektivtrafik");

  private GeneratedMinutes() {}

  /** The minutes with this number, from 0. */
  public static WrittenMinutes of(int number) {
    int body = number % BODIES;
    int meeting = number / BODIES;
    LocalDate date = LocalDate.of(2000, 1, 10).plusDays(91L * meeting + body);
    WrittenMinutes minutes =
        WrittenMinutes.of("Nätverket " + PLACES.get(body % 5) + LAST.get(body), date.toString())
            .present(
                IntStream.range(0, 5)
                    .mapToObj(i -> "%-20s %s".formatted(person(body, i), PLACES.get(i)))
                    .toArray(String[]::new))
            .item("Välkommen", person(body, 0) + " hälsar alla välkomna.");
    for (int i = 0; i < 4; i++) {
      String subject = SUBJECTS.get((meeting + i) % SUBJECTS.size());
      minutes =
          minutes.item(
              subject,
              person(body, i) + " redovisar läget i frågan om " + subject.toLowerCase() + ".",
              "Beslut",
              "Nätverket godkänner förslaget nummer " + number + " om " + subject + ".",
              person(body, i + 1) + " får i uppdrag att återkomma till nästa möte.");
    }
    return minutes.item("Övriga frågor", "Inga övriga frågor.");
  }

  private static String person(int body, int seat) {
    return FIRST.get(seat % FIRST.size()) + " " + LAST.get((body + seat) % LAST.size()) + "ström";
  }

  /** Writes so many minutes into a folder, one file each. */
  public static List<Path> write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("minutes-%04d.txt".formatted(i)), of(i).text());
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** For trying it by hand: folder and count. */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
