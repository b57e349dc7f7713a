package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.regex.Pattern;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The number of an agenda item as the agenda writes it: "2", "§ 5", "5.1", "7 b". */
public record ItemNumber(String value) {

  private static final Pattern FORM =
      Pattern.compile("(§{1,2}\\h*)?[\\p{L}\\d]{1,10}([ .:/–-][\\p{L}\\d]{1,10}){0,5}[.)]?");
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

  /** Whether both number the same place on an agenda, whatever signs they are written with. */
  boolean samePlaceAs(ItemNumber other) {
    return bare(value).equalsIgnoreCase(bare(other.value));
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
