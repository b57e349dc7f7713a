package se.samverkan.minutesreader.reading.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a date that has none: the weekday must fit, and among the years that fit the
 * one nearest to the years the text names is taken. The file's name is asked last.
 */
public final class YearOfMeeting {

  /** A date and how its year was found. */
  public record Found(LocalDate date, String why) {}

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.-])(20[0-4]\\d|199\\d)(?!\\d)");

  private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(20[0-4]\\d|199\\d)");

  private final Map<Integer, Integer> named = new TreeMap<>();
  private final @Nullable Integer ofFile;

  public YearOfMeeting(Iterable<String> lines, String fileName) {
    for (String line : lines) {
      if (!line.contains("20") && !line.contains("199")) {
        continue;
      }
      Matcher m = YEAR.matcher(line.length() > 20_000 ? line.substring(0, 20_000) : line);
      while (m.find()) {
        named.merge(Integer.valueOf(m.group(1)), 1, Integer::sum);
      }
    }
    Matcher m = IN_NAME.matcher(fileName);
    ofFile = m.find() ? Integer.valueOf(m.group(1)) : null;
  }

  public @Nullable Found of(DateMention mention) {
    LocalDate exact = mention.exact();
    if (exact != null) {
      return new Found(exact, "");
    }
    if (mention.weekday() != null && !named.isEmpty()) {
      Integer year = nearest(mention);
      if (year != null) {
        return found(
            mention,
            year,
            "the year is the one nearest to the years named in which the weekday fits");
      }
    }
    if (ofFile != null && mention.fits(ofFile)) {
      return found(mention, ofFile, "the year is taken from the file's name");
    }
    Integer most = mostNamed(mention);
    return most == null
        ? null
        : found(mention, most, "the year is the one that the text names most often");
  }

  private static @Nullable Found found(DateMention mention, int year, String why) {
    LocalDate date = mention.on(year);
    return date == null ? null : new Found(date, why);
  }

  private @Nullable Integer nearest(DateMention mention) {
    Integer best = null;
    double least = Double.MAX_VALUE;
    int first = named.keySet().iterator().next();
    for (int year = first - 3; year <= first + 60; year++) {
      double distance = distance(year);
      if (mention.fits(year) && distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** Mean distance to the years named; a year that is itself named is a little nearer. */
  private double distance(int year) {
    double sum = 0;
    int count = 0;
    for (var entry : named.entrySet()) {
      sum += Math.min(Math.abs(entry.getKey() - year), 8) * (double) entry.getValue();
      count += entry.getValue();
    }
    return sum / count - (named.containsKey(year) ? 0.5 : 0);
  }

  private @Nullable Integer mostNamed(DateMention mention) {
    Integer best = null;
    int most = 0;
    for (var entry : named.entrySet()) {
      if (entry.getValue() > most && mention.fits(entry.getKey())) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
