package se.samverkan.annualreports.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Orders numbers such as 4, 4.1, 10 and § 12 a as people read them; what has none comes last. Reads
 * the characters one by one, as reports compare by the hundred thousand.
 */
final class ItemOrder implements Comparator<@Nullable String> {

  static final ItemOrder AS_READ = new ItemOrder();

  private ItemOrder() {}

  @Override
  public int compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    int i = 0;
    int j = 0;
    while (true) {
      i = nextPart(one, i);
      j = nextPart(other, j);
      if (i == one.length() || j == other.length()) {
        int byLength = Boolean.compare(i < one.length(), j < other.length());
        return byLength == 0 ? one.compareTo(other) : byLength;
      }
      int endOfOne = endOfPart(one, i);
      int endOfOther = endOfPart(other, j);
      int order = comparePart(one, i, endOfOne, other, j, endOfOther);
      if (order != 0) {
        return order;
      }
      i = endOfOne;
      j = endOfOther;
    }
  }

  private static int nextPart(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int endOfPart(String text, int from) {
    boolean digits = isDigit(text.charAt(from));
    int i = from;
    while (i < text.length()
        && Character.isLetterOrDigit(text.charAt(i))
        && isDigit(text.charAt(i)) == digits) {
      i++;
    }
    return i;
  }

  private static int comparePart(String one, int i, int oneEnd, String other, int j, int otherEnd) {
    boolean number = isDigit(one.charAt(i));
    boolean otherNumber = isDigit(other.charAt(j));
    if (number != otherNumber) {
      return Boolean.compare(otherNumber, number);
    }
    int from = number ? withoutZeros(one, i, oneEnd) : i;
    int otherFrom = number ? withoutZeros(other, j, otherEnd) : j;
    if (number && oneEnd - from != otherEnd - otherFrom) {
      return Integer.compare(oneEnd - from, otherEnd - otherFrom);
    }
    return one.substring(from, oneEnd).compareTo(other.substring(otherFrom, otherEnd));
  }

  private static int withoutZeros(String text, int from, int end) {
    int i = from;
    while (i < end - 1 && text.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
