package se.samverkan.platform.automations;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.platform.testing.WithDatabases;

/** How far an automation has come outlives the process, without a row for every event. */
@WithDatabases
class AutomationProgressIT {

  private static final String NAME = "WhenNothingThenNothing";
  private static final long FAR = 10_000;

  @Autowired DataSource dataSource;

  @Test
  void eventsWithoutAnAnswerAreKeptOneInTenThousand() {
    AutomationProgress progress = progress();
    progress.begin(NAME);
    long begun = progress.upTo(NAME);

    progress.passed(NAME, begun + FAR - 1);
    assertThat(progress().upTo(NAME)).isEqualTo(begun);
    assertThat(progress.isNew(NAME, begun + 1)).isTrue();

    progress.passed(NAME, begun + FAR);
    progress.passed(NAME, begun + FAR + 1);
    assertThat(progress().upTo(NAME)).isEqualTo(begun + FAR);
    assertThat(progress.isNew(NAME, begun + FAR)).isFalse();

    progress.answered(NAME, begun + FAR + 2);
    assertThat(progress().upTo(NAME)).isEqualTo(begun + FAR + 2);
  }

  /** As another process would have it. */
  private AutomationProgress progress() {
    return new AutomationProgress(new JdbcTemplate(dataSource));
  }
}
