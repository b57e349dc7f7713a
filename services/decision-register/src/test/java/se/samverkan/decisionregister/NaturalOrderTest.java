package se.samverkan.decisionregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void twoComesBeforeTenAndSubItemsBehindTheirItem() {
    assertThat(sorted("10", "5.10", "6", "5", "2", "5.2", "5a", "1"))
        .containsExactly("1", "2", "5", "5.2", "5.10", "5a", "6", "10");
  }

  @Test
  void signsAroundANumberDoNotMatter() {
    assertThat(sorted("§ 12", "§9", "10.")).containsExactly("§9", "10.", "§ 12");
  }

  @Test
  void whatHasNoNumberKeepsItsPlaceInFront() {
    assertThat(sorted("", "1", "")).containsExactly("", "", "1");
  }

  private static List<String> sorted(String... numbers) {
    return List.of(numbers).stream().sorted(NaturalOrder.by(n -> n)).toList();
  }
}
