package se.samverkan.benchmarks.parts;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.MinutesText;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.Readings;
import se.samverkan.minutesreader.samples.SampleMinutes;

/** Documents a second, one thread in one process, over the shipped samples in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingMinutes {

  private final List<SourceFile> text = samples("txt", "md");
  private final List<SourceFile> pdf = samples("pdf");
  private final List<SourceFile> docx = samples("docx");
  private final MinutesReader reader = new MinutesReader();
  private int turn;

  /** From the bytes of a text or Markdown file to the reading. */
  @Benchmark
  public Reading readText() throws UnreadableDocument {
    return reader.read(load(text));
  }

  /** The same, and on to JSON, as {@code samverkan read} prints it. */
  @Benchmark
  public String readTextToJson() throws UnreadableDocument {
    return Readings.toJson(List.of(reader.read(load(text))));
  }

  @Benchmark
  public MinutesText loadText() throws UnreadableDocument {
    return load(text);
  }

  @Benchmark
  public MinutesText loadPdf() throws UnreadableDocument {
    return load(pdf);
  }

  @Benchmark
  public MinutesText loadDocx() throws UnreadableDocument {
    return load(docx);
  }

  private MinutesText load(List<SourceFile> files) throws UnreadableDocument {
    SourceFile file = files.get(turn++ % files.size());
    return DocumentLoader.load(file.name(), file.content());
  }

  private static List<SourceFile> samples(String... endings) {
    return SampleMinutes.all().stream()
        .filter(file -> List.of(endings).contains(file.name().replaceFirst(".*\\.", "")))
        .toList();
  }
}
