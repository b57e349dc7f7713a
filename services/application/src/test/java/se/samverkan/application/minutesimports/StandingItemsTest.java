package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingItemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mötets öppnande",
        "Sammanträdet öppnas",
        "Välkommen",
        "Upprop",
        "Val av justerare",
        "Fastställande av dagordning",
        "Föregående protokoll",
        "Utestående ärenden och föregående möten",
        "Kommande möten",
        "Nästa möte",
        "Övriga frågor",
        "Övrigt",
        "Mötesplan 2025",
        "Laget runt",
        "2024"
      })
  void theFormOfAMeetingIsNoMatter(String title) {
    assertThat(StandingItems.isStanding(NameKey.ofMatter(title))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget",
        "Val av ordförande i Samarbetskommittén",
        "Information om bredband",
        "Öppnandet av den nya simhallen"
      })
  void aQuestionIsAMatter(String title) {
    assertThat(StandingItems.isStanding(NameKey.ofMatter(title))).isFalse();
  }
}
