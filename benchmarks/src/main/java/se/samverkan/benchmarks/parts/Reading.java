package se.samverkan.benchmarks.parts;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Target;

/** Minutes read by one thread of one process, as JMH measures it. */
public final class Reading implements Part {

  @Override
  public String name() {
    return "reading";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    var results =
        new Runner(
                new OptionsBuilder()
                    .include("\\." + ReadingMinutes.class.getSimpleName() + "\\.")
                    .measurementIterations(setup.runs())
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    for (RunResult result : results) {
      List<Double> runs =
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .map(iteration -> iteration.getPrimaryResult().getScore())
              .toList();
      String what = result.getPrimaryResult().getLabel();
      figures.add(
          name(),
          what,
          "documents/s",
          runs,
          what.equals("readTextToJson") ? Target.atLeast(200) : null);
    }
  }
}
