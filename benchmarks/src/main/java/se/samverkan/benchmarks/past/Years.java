package se.samverkan.benchmarks.past;

/**
 * How much work there is in an invented past.
 *
 * @param bodies bodies that meet
 * @param years years in which they do, up to and with 2025
 * @param meetingsAYear meetings of each body in each year
 * @param itemsAMeeting items on each agenda
 * @param assignmentsAnItem most assignments that are given at an item
 */
public record Years(
    int bodies, int years, int meetingsAYear, int itemsAMeeting, int assignmentsAnItem) {

  private static final int LAST = 2025;
  private static final int YEARS = 10;
  private static final int MEETINGS = 7;
  private static final int ITEMS = 6;
  private static final int DECISIONS_OF_A_LARGE_MEETING = 100;
  private static final int LARGE_ITEMS = 125;
  private static final int LARGE_ASSIGNMENTS = 4;

  /**
   * The work of as many bodies over ten years as makes about as many events; of one body over fewer
   * years where that would be too many.
   */
  public static Years ofAboutEvents(long events) {
    double ofABody = new Years(1, YEARS, MEETINGS, ITEMS, 1).events();
    int bodies = (int) Math.max(1, Math.round(events / ofABody));
    int years =
        bodies > 1 ? YEARS : (int) Math.clamp(Math.round(YEARS * events / ofABody), 1, YEARS);
    return new Years(bodies, years, MEETINGS, ITEMS, 1);
  }

  /**
   * One year of one body in which it makes about so many decisions, and gives four times as many
   * assignments.
   */
  public static Years ofOneLargeBody(int decisions) {
    int meetings = Math.max(1, decisions / DECISIONS_OF_A_LARGE_MEETING);
    return new Years(1, 1, meetings, LARGE_ITEMS, LARGE_ASSIGNMENTS);
  }

  /** The last year of it. */
  public int lastYear() {
    return LAST;
  }

  /** About as many events as {@link Past} makes of it. */
  public long events() {
    return (long) bodies * years * meetingsAYear * PastMeeting.eventsOf(itemsAMeeting);
  }

  int firstYear() {
    return LAST - years + 1;
  }
}
