package se.samverkan.annualreports.report;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Orders numbers such as 4, 4.1, 10 and § 12 a as people read them; what has none comes last. */
final class ItemOrder implements Comparator<@Nullable String> {

  static final ItemOrder AS_READ = new ItemOrder();

  private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}+");

  private ItemOrder() {}

  @Override
  public int compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    Iterator<String> ones = parts(one).iterator();
    Iterator<String> others = parts(other).iterator();
    while (ones.hasNext() && others.hasNext()) {
      int order = comparePart(ones.next(), others.next());
      if (order != 0) {
        return order;
      }
    }
    int byLength = Boolean.compare(ones.hasNext(), others.hasNext());
    return byLength == 0 ? one.compareTo(other) : byLength;
  }

  private static int comparePart(String one, String other) {
    boolean number = Character.isDigit(one.charAt(0));
    boolean otherNumber = Character.isDigit(other.charAt(0));
    if (number && otherNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return number == otherNumber ? one.compareTo(other) : Boolean.compare(otherNumber, number);
  }

  private static List<String> parts(String text) {
    return PART.matcher(text).results().map(MatchResult::group).toList();
  }
}
