package se.samverkan.decisionregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  private static final String STORED =
      SearchText.of("§ 12", "Att GODKÄNNA mötesplanen (2024) för Ödeby & Åmon.", null, "Mötesplan");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mötesplanen godkänna",
        "MÖTES godk",
        "ödeby åmon",
        "ÅMON",
        "mo\u0308tesplan",
        "(2024)",
        "§ 12",
        "  åmon.   2024 "
      })
  void wordsAreFoundInAnyOrderCaseAndSpelling(String query) {
    assertThat(isFound(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"motesplan", "mötesplan 2025", ".*", "[a-z]", "amon", "åmon$"})
  void whatDoesNotStandThereIsNotFound(String query) {
    assertThat(isFound(query)).isFalse();
  }

  @Test
  void aWordGivenTwiceIsAskedForOnce() {
    assertThat(words("plan Plan")).hasSize(1);
  }

  private static boolean isFound(String query) {
    return words(query).stream()
        .allMatch(word -> word.get("searched", Pattern.class).matcher(STORED).find());
  }

  private static List<Document> words(String query) {
    return SearchText.allWordsIn("searched", query)
        .getCriteriaObject()
        .getList("$and", Document.class);
  }
}
