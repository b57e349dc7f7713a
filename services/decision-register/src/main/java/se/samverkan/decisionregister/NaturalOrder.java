package se.samverkan.decisionregister;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order in which people count: 2 before 10, 5 before 5.1 before 6, whatever signs surround. */
public final class NaturalOrder {

  private static final Pattern SURROUNDING = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int WIDTH = 9;

  private NaturalOrder() {}

  /** A text whose usual order is the natural order of the numbers. */
  public static String key(String number) {
    String bare = SURROUNDING.matcher(number).replaceAll("").toLowerCase(Locale.ROOT);
    return DIGITS
        .matcher(bare)
        .replaceAll(
            digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
  }

  public static <T> Comparator<T> by(Function<T, String> number) {
    return Comparator.comparing(number.andThen(NaturalOrder::key));
  }
}
