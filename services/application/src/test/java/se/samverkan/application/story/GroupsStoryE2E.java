package se.samverkan.application.story;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverkan.platform.testing.WithDatabases;

/** Lives through the story, chapter by chapter. */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=false", "samverkan.operator=sekreteraren"})
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class GroupsStoryE2E {

  static final List<Chapter> CHAPTERS =
      List.of(
          new Beginning(),
          new October2022(),
          new November2022(),
          new December2022(),
          new ChairsOf2023ByEmail(),
          new January2023(),
          new Spring2023(),
          new October2023(),
          new ChairsOf2024ByEmail(),
          new December2023(),
          new January2024(),
          new February2024(),
          new YearEnd(),
          new Documents());

  @LocalServerPort int port;

  @Test
  void everyChapterHappensAfterTheOneBefore() {
    Story story = new Story("http://127.0.0.1:" + port);
    CHAPTERS.forEach(chapter -> chapter.happens(story));
  }
}
