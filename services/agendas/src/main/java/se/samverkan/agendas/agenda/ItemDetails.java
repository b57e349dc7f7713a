package se.samverkan.agendas.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * Why an item stands on the agenda, and more of what came of it.
 *
 * @param ifTimeAllows whether it is taken up only if time allows
 * @param subItems what came of the lines below it, as far as it was told
 */
public record ItemDetails(
    @Nullable ItemOrigin origin,
    @Nullable String matterId,
    boolean ifTimeAllows,
    @Nullable Tabling tabled,
    @Nullable Withdrawal withdrawn,
    List<SubItem> subItems) {

  static final ItemDetails NONE = new ItemDetails(null, null, false, null, null, List.of());

  public ItemDetails {
    subItems = List.copyOf(subItems);
  }

  /** Why an item was put off, and to which meeting where one was named. */
  public record Tabling(@Nullable String toMeetingId, String reason) {}

  /** Why an item was not taken up, and the decision that made it needless. */
  public record Withdrawal(@Nullable String decisionId, String reason) {}

  /** What came of a line below an item. */
  public record SubItem(
      String title,
      @Nullable ItemOutcome outcome,
      @Nullable String text,
      List<Correction> corrections) {

    public SubItem {
      corrections = List.copyOf(corrections);
    }

    SubItem rather(
        @Nullable ItemOutcome now, @Nullable String nowText, String reason, Recorded by) {
      return new SubItem(
          title,
          now,
          nowText,
          new Comparison()
              .of("outcome", outcome, now)
              .of("text", text, nowText)
              .after(corrections, reason, by));
    }
  }

  ItemDetails from(ItemOrigin why, @Nullable String matter) {
    return new ItemDetails(why, matter, ifTimeAllows, tabled, withdrawn, subItems);
  }

  ItemDetails ifTimeAllows(boolean now) {
    return new ItemDetails(origin, matterId, now, tabled, withdrawn, subItems);
  }

  ItemDetails with(Tabling tabling) {
    return new ItemDetails(origin, matterId, ifTimeAllows, tabling, withdrawn, subItems);
  }

  ItemDetails with(Withdrawal withdrawal) {
    return new ItemDetails(origin, matterId, ifTimeAllows, tabled, withdrawal, subItems);
  }

  ItemDetails with(SubItem concluded) {
    return new ItemDetails(
        origin,
        matterId,
        ifTimeAllows,
        tabled,
        withdrawn,
        Stream.concat(
                subItems.stream().filter(each -> !each.title().equals(concluded.title())),
                Stream.of(concluded))
            .toList());
  }

  /** What came of a line, nothing where it was not told. */
  public SubItem subItem(String title) {
    return subItems.stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseGet(() -> new SubItem(title, null, null, List.of()));
  }
}
