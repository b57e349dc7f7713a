package se.samverkan.application.minutesimports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.Uncertainty;

/**
 * Gives every item a number of its own, as an agenda needs it: of two items with the number 5 the
 * second becomes 5 b, with what was decided and assigned below it.
 */
final class DistinctItems {

  /** An item and the number that it had. */
  private record Renumbered(AgendaItem item, String place) {}

  private final List<Renumbered> items = new ArrayList<>();
  private final List<Uncertainty> doubts = new ArrayList<>();

  private DistinctItems(List<AgendaItem> given) {
    Set<String> taken = new HashSet<>();
    for (AgendaItem item : given) {
      String number = free(item.number(), taken);
      taken.add(place(number));
      items.add(new Renumbered(withNumber(item, number), place(item.number())));
      if (!number.equals(item.number())) {
        doubts.add(
            new Uncertainty(
                item.line(), "§ " + number, "the number " + item.number() + " occurs twice"));
      }
    }
  }

  static Reading in(Reading reading) {
    DistinctItems distinct = new DistinctItems(reading.items());
    return distinct.doubts.isEmpty() ? reading : distinct.rewritten(reading);
  }

  private static String free(String number, Set<String> taken) {
    String free = number;
    for (char letter = 'b'; taken.contains(place(free)); letter++) {
      free = number + " " + letter;
    }
    return free;
  }

  /** What is left of a number without the signs that it is written with. */
  private static String place(String number) {
    return number.replaceAll("[§\\h]|[.)]$", "").toLowerCase(Locale.ROOT);
  }

  private static AgendaItem withNumber(AgendaItem item, String number) {
    return new AgendaItem(
        number, item.title(), item.subItems(), item.outcome(), item.text(), item.line());
  }

  /** The number of the last item of that number that begins above the line. */
  private String numberAt(String number, int line) {
    List<Renumbered> meant =
        items.stream().filter(each -> each.place().equals(place(number))).toList();
    return meant.stream()
        .filter(each -> each.item().line() <= line)
        .reduce((former, latter) -> latter)
        .or(() -> meant.stream().findFirst())
        .map(each -> each.item().number())
        .orElse(number);
  }

  private Decision moved(Decision decision) {
    return new Decision(
        numberAt(decision.item(), decision.line()),
        decision.number(),
        decision.text(),
        decision.outcome(),
        decision.forwardedTo(),
        decision.meetingDate(),
        decision.line());
  }

  private Assignment moved(Assignment assignment) {
    return new Assignment(
        numberAt(assignment.item(), assignment.line()),
        assignment.assignee(),
        assignment.task(),
        assignment.explicit(),
        assignment.due(),
        assignment.dueKind(),
        assignment.duePeriod(),
        assignment.dueMeetingBody(),
        assignment.support(),
        assignment.line());
  }

  private Reading rewritten(Reading reading) {
    List<Uncertainty> uncertain = new ArrayList<>(reading.uncertain());
    uncertain.addAll(doubts);
    return new Reading(
        reading.source(),
        reading.body(),
        reading.number(),
        reading.date(),
        reading.start(),
        reading.end(),
        reading.place(),
        reading.chair(),
        reading.secretary(),
        reading.adjusters(),
        reading.adjustedOn(),
        reading.chairs(),
        reading.present(),
        reading.absent(),
        items.stream().map(Renumbered::item).toList(),
        reading.decisions().stream().map(this::moved).toList(),
        reading.assignments().stream().map(this::moved).toList(),
        reading.plannedMeetings(),
        reading.nextMeeting(),
        reading.reportsBack(),
        reading.notUnderstood(),
        uncertain);
  }
}
