package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.application.history.WordChange.Kind;

/** A text that was changed is read word by word. */
class WordChangeTest {

  @Test
  void whatWasTakenAwayAndWhatCameStandWhereTheyBelong() {
    assertThat(
            WordChange.between(
                "Gruppen beslutar att avvakta till våren",
                "Gruppen beslutar att gå vidare till våren 2024"))
        .containsExactly(
            new WordChange(Kind.SAME, "Gruppen beslutar att"),
            new WordChange(Kind.REMOVED, "avvakta"),
            new WordChange(Kind.ADDED, "gå vidare"),
            new WordChange(Kind.SAME, "till våren"),
            new WordChange(Kind.ADDED, "2024"));
  }

  @Test
  void onlyBlanksMakeNoDifference() {
    assertThat(WordChange.between("Ett  beslut\n", "Ett beslut"))
        .containsExactly(new WordChange(Kind.SAME, "Ett beslut"));
  }
}
