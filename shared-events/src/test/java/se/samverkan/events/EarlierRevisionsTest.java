package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.AssignmentProgressRecorded;

/** What was recorded before an event could say more is read as it is, without an upcaster. */
class EarlierRevisionsTest {

  @Test
  void progressOfTheFirstRevisionSaysNotWho() throws IOException {
    String first =
        Files.readString(
            Path.of("src/test/resources/events/assignments.AssignmentProgressRecorded.1.json"));
    assertThat(StrictJson.MAPPER.readValue(first, AssignmentProgressRecorded.class))
        .isEqualTo(
            new AssignmentProgressRecorded(
                "assignment_7c9e6679f7425",
                null,
                "Ett första utkast är klart.",
                LocalDate.of(2024, 11, 8)));
  }
}
