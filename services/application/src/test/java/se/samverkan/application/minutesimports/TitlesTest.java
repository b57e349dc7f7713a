package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.agenda.Recorded;

class TitlesTest {

  @Test
  void anItemIsAboutATitleWithMostOfTheWords() {
    assertThat(
            Titles.isAbout(
                item("Förslag ordförande och vice ordförande för Samarbetskommittén år 2023"),
                "Förslag val ordförande och vice ordförande Samarbetskommittén"))
        .isTrue();
  }

  @Test
  void anItemIsAboutWhatASubItemNames() {
    assertThat(Titles.isAbout(item("Rapporter", "Laddstolpar", "Bredband"), "Bredband")).isTrue();
  }

  @Test
  void wordsThatAreInEveryTitleDoNotCount() {
    assertThat(Titles.isAbout(item("Rapport om budget"), "Rapport om bredband")).isFalse();
  }

  @Test
  void nothingIsAboutATitleWithoutWords() {
    assertThat(Titles.isAbout(item("Budget"), "och")).isFalse();
  }

  private static KnownMeeting.Item item(String title, String... subItems) {
    Recorded recorded = new Recorded(Instant.EPOCH, "eva", "secretary", "import", null, null);
    return new KnownMeeting.Item(
        "item_1", "1", title, List.of(subItems), false, "", List.of(), recorded);
  }
}
