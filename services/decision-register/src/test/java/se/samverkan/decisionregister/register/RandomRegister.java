package se.samverkan.decisionregister.register;

import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.SPRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingMoved;

/** Anything happens to few decisions, items, assignments and one matter. */
@NullMarked
record RandomRegister(Random random, RandomSurroundings others) {

  RandomRegister(Random random) {
    this(random, new RandomSurroundings(random));
  }

  Object[] events(int length) {
    return Stream.concat(
            Stream.of(
                Events.called(SPRING, GROUP, "1", MARCH_1),
                Events.added(SPRING, "item_0", "1", "Budget"),
                Events.opened(),
                Events.decided("decision_0", "0", "att bifalla"),
                Events.decided("decision_1", "1", "att avslå"),
                Events.given("assignment_0", "decision_0", "boka")),
            IntStream.range(0, length).mapToObj(each -> any(each)))
        .toArray();
  }

  private Object any(int each) {
    String item = one("item_");
    String decision = one("decision_");
    String text = "ord " + each;
    LocalDate on = MARCH_1.plusDays(each);
    return switch (random.nextInt(12)) {
      case 0 -> Events.added(SPRING, item, "" + each, text);
      case 1 -> new AgendaItemCorrected(SPRING, item, "" + each, text, List.of(), text);
      case 2 -> new AgendaItemRemoved(SPRING, item, text);
      case 3 -> new AgendaItemConcluded(SPRING, item, ItemOutcome.TABLED, null);
      case 4 -> new MeetingMoved(SPRING, GROUP, MARCH_1, on, null, null, null, text);
      case 5 -> Events.takenUp(SPRING, one("body_"), item, text, on);
      case 6 -> Events.corrected(decision, item, text);
      case 7 -> new DecisionStruck(decision, text);
      case 8 -> new AssignmentReported("assignment_0", on, null, null, null);
      case 9 -> new AssignmentStruck("assignment_0", text);
      default -> others.any(each);
    };
  }

  private String one(String prefix) {
    return prefix + random.nextInt(3);
  }
}
