package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import se.samverkan.minutesreader.samples.SampleMinutes;
import se.samverkan.platform.testing.WithDatabases;

/** The samples in random orders, each time in a new installation, one by one or many at once. */
@WithDatabases
@Import(Installation.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class AnyOrderIT {

  private static Map<String, String> former = Map.of();

  @Autowired Installation installation;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void inWhateverOrderTheFilesComeTheAnswersAreTheSame(long seed) {
    Random random = new Random(seed);
    List<MinutesFile> files = new ArrayList<>();
    SampleMinutes.all().forEach(each -> files.add(new MinutesFile(each.name(), each.content())));
    Collections.shuffle(files, random);

    List<ImportResult> results = new ArrayList<>();
    while (!files.isEmpty()) {
      List<MinutesFile> some = files.subList(0, 1 + random.nextInt(files.size()));
      results.addAll(installation.record(some.toArray(MinutesFile[]::new)));
      some.clear();
    }

    assertThat(results).hasSize(SampleMinutes.names().size()).allMatch(ImportResult::succeeded);
    Map<String, String> answers = new TreeMap<>();
    installation
        .everything()
        .forEach((question, answer) -> answers.put(question, answer.toPrettyString()));
    if (!former.isEmpty()) {
      assertThat(answers).containsOnlyKeys(former.keySet());
      answers.forEach(
          (question, answer) -> assertThat(answer).as(question).isEqualTo(former.get(question)));
    }
    former = answers;
  }
}
