package se.samverkan.events.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/events.md");
  private static final Path INTRODUCTION = Path.of("src/test/resources/events-introduction.md");
  private static final String WRITE =
      "./mvnw -f shared-events test -Dtest=EventsDocumentTest -Devents.document=write";

  @Test
  void theDocumentSaysWhatTheContractSays() throws IOException {
    String current = EventsDocument.after(Files.readString(INTRODUCTION));
    if ("write".equals(System.getProperty("events.document"))) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, current);
    }
    assertThat(DOCUMENT).as("write it anew: " + WRITE).exists();
    assertThat(Files.readString(DOCUMENT))
        .as("docs/events.md is stale; write it anew: " + WRITE)
        .isEqualTo(current);
  }

  @Test
  void theMeaningIsTheFirstSentenceOfTheComment() {
    assertThat(
            Meaning.firstSentence(
                """
                package p;

                /**
                 * Says {@code this} over
                 * two lines. And more.
                 */
                public record R(String text) {}
                """,
                "R.java"))
        .isEqualTo("Says `this` over two lines.");
  }

  @Test
  void aTypeThatDoesNotSayWhatItMeansIsRefused() {
    assertThatThrownBy(() -> Meaning.firstSentence("public record R() {}", "R.java"))
        .hasMessageContaining("R.java");
  }
}
