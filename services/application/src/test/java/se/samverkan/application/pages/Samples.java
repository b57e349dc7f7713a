package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import se.samverkan.application.minutesimports.ImportBatch;
import se.samverkan.application.minutesimports.Importer;
import se.samverkan.application.minutesimports.MinutesFile;
import se.samverkan.application.minutesimports.MinutesImports;
import se.samverkan.minutesreader.samples.SampleMinutes;
import se.samverkan.platform.readmodels.ReadModels;

/** The minutes that come with Samverkan; recording them again changes nothing. */
final class Samples {

  private Samples() {}

  static void record(ApplicationContext context) {
    ImportBatch batch =
        context
            .getBean(MinutesImports.class)
            .batch(new Importer("secretary", "secretary", "samples"));
    SampleMinutes.all()
        .forEach(
            sample ->
                assertThat(batch.record(new MinutesFile(sample.name(), sample.content())))
                    .matches(result -> result.succeeded()));
    batch.complete();
    ReadModels readModels = context.getBean(ReadModels.class);
    assertThat(readModels.awaitCaughtUp(Duration.ofSeconds(60))).isTrue();
  }
}
