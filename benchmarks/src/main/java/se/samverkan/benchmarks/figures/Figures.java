package se.samverkan.benchmarks.figures;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects figures and tells each as soon as it is there. */
public final class Figures {

  private final List<Figure> figures = new ArrayList<>();
  private final PrintWriter progress;

  public Figures(PrintWriter progress) {
    this.progress = progress;
  }

  /** Takes in a figure of several runs. */
  public Figure add(
      String part,
      String name,
      String unit,
      Collection<? extends Number> runs,
      @Nullable Target target) {
    Figure figure =
        new Figure(part, name, unit, runs.stream().map(Number::doubleValue).toList(), target);
    figures.add(figure);
    say("%s: %s %s %s".formatted(part, name, Table.number(figure.median()), unit));
    return figure;
  }

  /** Takes in a figure that was measured once. */
  public Figure add(String part, String name, String unit, double value) {
    return add(part, name, unit, List.of(value), null);
  }

  /** Tells how far the work has come. */
  public void say(String line) {
    progress.println(line.strip());
    progress.flush();
  }

  /** What was measured, in the order in which it was. */
  public List<Figure> all() {
    return List.copyOf(figures);
  }

  /** As {@link String#format} with a decimal point, whatever the locale. */
  public static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
