package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovedEventNamesTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved-event-names.txt");

  /** Event types whose class was renamed or moved after the first event was stored. */
  private static final Map<Class<?>, String> NAME_KEPT = Map.of();

  @Test
  void theNamesAndRevisionsAreThoseThatWereApproved() throws IOException {
    assertThat(EventFamilies.eventTypes().map(type -> EventName.of(type).toString()).sorted())
        .as("an event is added here on purpose, and taken away never: " + APPROVED)
        .containsExactlyElementsOf(Files.readAllLines(APPROVED));
  }

  @Test
  void noTwoEventTypesShareAName() {
    assertThat(EventFamilies.eventTypes().map(type -> EventName.of(type).name()))
        .doesNotHaveDuplicates();
  }

  @Test
  void revisionsCountFromOne() {
    assertThat(EventFamilies.eventTypes().map(EventName::of))
        .allMatch(event -> event.revision() >= 1);
  }

  @Test
  void anEventIsNamedAfterItsContextAndClassUnlessTheClassWasRenamed() {
    assertThat(EventFamilies.eventTypes())
        .allSatisfy(
            type ->
                assertThat(EventName.of(type).name())
                    .isEqualTo(NAME_KEPT.getOrDefault(type, context(type) + type.getSimpleName())));
  }

  private static String context(Class<?> type) {
    List<String> parts = List.of(type.getPackageName().split("\\."));
    return parts.getLast() + ".";
  }
}
