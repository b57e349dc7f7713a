package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The number of an agenda item as the agenda writes it: "2", "§ 5", "5.1", "7 b". */
public record ItemNumber(String value) implements Comparable<ItemNumber> {

  private static final Pattern FORM =
      Pattern.compile("(§{1,2}\\h*)?[\\p{L}\\d]{1,10}([ .:/–-][\\p{L}\\d]{1,10}){0,5}[.)]?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern MARK = Pattern.compile("[§\\h]|[.)]$");

  public ItemNumber {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new Refusal(
          MeetingsRefusal.ITEM_NUMBER_MALFORMED,
          "itemNumber",
          "An item number looks like 2, § 5, 5.1 or 7 b.");
    }
  }

  /** Reads the number as the agenda writes it. */
  public static ItemNumber valueOf(String written) {
    return new ItemNumber(written);
  }

  /** Whether both number the same place on an agenda, whatever signs they are written with. */
  boolean samePlaceAs(ItemNumber other) {
    return bare(value).equalsIgnoreCase(bare(other.value));
  }

  /** By the numbers in it, so that 10 comes after 9. */
  @Override
  public int compareTo(ItemNumber other) {
    return sortable(value).compareTo(sortable(other.value));
  }

  private static String sortable(String written) {
    return DIGITS
        .matcher(bare(written).toLowerCase(Locale.ROOT))
        .replaceAll(
            digits -> "0".repeat(10 - Math.min(10, digits.group().length())) + digits.group());
  }

  static List<String> texts(List<ItemNumber> numbers) {
    return numbers.stream().map(ItemNumber::value).toList();
  }

  private static String bare(String written) {
    return MARK.matcher(written).replaceAll("");
  }

  @Override
  public String toString() {
    return value;
  }
}
