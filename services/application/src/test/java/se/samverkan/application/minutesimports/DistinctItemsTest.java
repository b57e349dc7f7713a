package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.Uncertainty;

class DistinctItemsTest {

  private static final Reading READ =
      Written.reading(
          Written.item("1", "Välkommen", 10),
          Written.item("2", "Budget", 12),
          Written.item("2", "Bredband", 20),
          Written.item("2.", "Laddstolpar", 30));

  @Test
  void ofItemsWithOneNumberTheLaterOnesGetALetter() {
    Reading distinct = DistinctItems.in(READ);

    assertThat(distinct.items()).map(AgendaItem::number).containsExactly("1", "2", "2 b", "2. b");
    assertThat(distinct.uncertain()).map(Uncertainty::line).containsExactly(20, 30);
  }

  @Test
  void whatStandsBelowAnItemGoesWithIt() {
    Reading distinct =
        DistinctItems.in(
            Written.with(
                READ, Written.decision("2", 15), Written.decision("2", 25), Written.task("2", 26)));

    assertThat(distinct.decisions()).map(Decision::item).containsExactly("2", "2 b");
    assertThat(distinct.assignments()).map(Assignment::item).containsExactly("2 b");
  }

  @Test
  void whatBelongsToNoItemStaysAsItIs() {
    Reading distinct = DistinctItems.in(Written.with(READ, Written.decision("7", 15)));

    assertThat(distinct.decisions()).map(Decision::item).containsExactly("7");
  }

  @Test
  void aReadingWithDistinctNumbersIsLeftAlone() {
    Reading read = Written.reading(Written.item("1", "Budget", 3), Written.item("2", "Besök", 5));

    assertThat(DistinctItems.in(read)).isSameAs(read);
  }
}
