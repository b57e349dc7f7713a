package se.samverkan.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Machine;
import se.samverkan.benchmarks.figures.Table;
import se.samverkan.benchmarks.parts.CommandLoad;
import se.samverkan.benchmarks.parts.Live;
import se.samverkan.benchmarks.parts.LongStreams;
import se.samverkan.benchmarks.parts.Printing;
import se.samverkan.benchmarks.parts.Questions;
import se.samverkan.benchmarks.parts.Reading;
import se.samverkan.benchmarks.parts.Rebuild;
import se.samverkan.benchmarks.parts.SideBySide;
import se.samverkan.benchmarks.parts.Start;
import se.samverkan.benchmarks.servers.SlowerFlush;
import tools.jackson.databind.json.JsonMapper;

/** Measures the product as its users feel it. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how quick Samverkan is on this machine: prints a table and writes bench.json.",
      "Shares are of what the same PostgreSQL does in the same run."
    })
public final class Bench implements Callable<Integer> {

  /** In the order in which they are measured. */
  static final List<Part> PARTS =
      List.of(
          new CommandLoad(),
          new LongStreams(),
          new Rebuild(),
          new Live(),
          new Questions(),
          new Printing(),
          new Reading(),
          new SideBySide(),
          new Start());

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--part",
      paramLabel = "PART",
      split = ",",
      description = "Only these parts; all unless said.")
  private List<String> parts = List.of();

  @Option(
      names = "--runs",
      paramLabel = "RUNS",
      description = "How often each load is measured: ${DEFAULT-VALUE} unless said.")
  private int runs = 3;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      description = "How long one run of a load lasts: ${DEFAULT-VALUE} unless said.")
  private int seconds = 4;

  @Option(
      names = "--slower-flush",
      paramLabel = "MILLISECONDS",
      split = ",",
      description =
          "By how much later PostgreSQL flushes to the disk, 0 to 100; commands are measured with"
              + " each: ${DEFAULT-VALUE} unless said.")
  private List<Integer> slowerFlush = List.of(0, 5);

  @Option(
      names = "--warm-up",
      paramLabel = "RUNS",
      description =
          "How often a load is run at most, to warm up, before it is measured: ${DEFAULT-VALUE}"
              + " unless said.")
  private int warmUp = 30;

  @Option(
      names = "--events",
      paramLabel = "EVENTS",
      split = ",",
      description = "Sizes of the event store: ${DEFAULT-VALUE} unless said.")
  private List<Long> events = List.of(10_000L, 100_000L, 1_000_000L);

  @Option(
      names = "--decisions",
      paramLabel = "DECISIONS",
      split = ",",
      description = "Decisions of one body in one year: ${DEFAULT-VALUE} unless said.")
  private List<Integer> decisions = List.of(500, 5_000, 50_000);

  @Option(
      names = "--listeners",
      paramLabel = "LISTENERS",
      split = ",",
      description = "How many look at a live page: ${DEFAULT-VALUE} unless said.")
  private List<Integer> listeners = List.of(1_000, 10_000);

  @Option(
      names = "--read-models",
      paramLabel = "URI",
      description = "mongodb:// address of a server for the read models; embedded unless said.")
  private @Nullable String readModels;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "Where the databases are made, and removed: ${DEFAULT-VALUE} unless said.")
  private Path folder = Path.of("target", "bench");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures are written as JSON: ${DEFAULT-VALUE} unless said.")
  private Path out = Path.of("target", "bench.json");

  /** Measures what the arguments name and ends the process with the status. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter printed = spec.commandLine().getOut();
    Setup setup =
        new Setup(
            folder,
            runs,
            Duration.ofSeconds(seconds),
            slowerFlush(),
            warmUp,
            events,
            decisions,
            listeners,
            readModels);
    Figures figures = new Figures(spec.commandLine().getErr());
    List<String> failures = new ArrayList<>();
    for (Part part : chosen()) {
      figures.say("== " + part.name());
      long start = System.nanoTime();
      try {
        part.measure(setup, figures);
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        failures.add(part.name() + ": " + e);
        figures.say(part.name() + " failed, the others go on: " + e);
      }
      figures.say(Figures.text("%s took %.0f s", part.name(), (System.nanoTime() - start) / 1e9));
      write(figures, failures);
    }
    if (readModels != null) {
      ReadModelDatabases.drop(readModels);
    }
    printed.print(Table.of(figures.all()));
    failures.forEach(failure -> printed.println("FAILED " + failure));
    printed.flush();
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Integer> slowerFlush() {
    for (int millis : slowerFlush) {
      if (millis < 0 || millis > SlowerFlush.MOST_MILLIS) {
        throw new ParameterException(
            spec.commandLine(),
            "--slower-flush is 0 to " + SlowerFlush.MOST_MILLIS + " milliseconds, not " + millis);
      }
    }
    return slowerFlush;
  }

  private List<Part> chosen() {
    Map<String, Part> byName =
        PARTS.stream().collect(Collectors.toMap(Part::name, part -> part, (a, b) -> a));
    for (String part : parts) {
      if (!byName.containsKey(part)) {
        String all = PARTS.stream().map(Part::name).collect(Collectors.joining(", "));
        throw new ParameterException(
            spec.commandLine(), "There is no part " + part + "; there are " + all + ".");
      }
    }
    return PARTS.stream().filter(part -> parts.isEmpty() || parts.contains(part.name())).toList();
  }

  /** After every part, so that what was measured is there even when a later part fails. */
  private void write(Figures figures, List<String> failures) throws IOException {
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("machine", Machine.here());
    content.put("figures", figures.all());
    content.put("failures", failures);
    Files.writeString(
        out,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(content));
  }
}
