package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ItemOrderTest {

  @Test
  void numbersStandInTheOrderInWhichPeopleReadThem() {
    var numbers = new ArrayList<>(List.of("§ 12 b", "10", "4.10", "4", "§ 12 a", "4.2", "3"));
    numbers.sort(ItemOrder.AS_READ);
    assertThat(numbers).containsExactly("3", "4", "4.2", "4.10", "10", "§ 12 a", "§ 12 b");
  }
}
