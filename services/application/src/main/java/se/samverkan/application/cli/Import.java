package se.samverkan.application.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reactor.core.publisher.Flux;
import se.samverkan.application.minutesimports.ImportResult;
import se.samverkan.application.minutesimports.MinutesFile;
import se.samverkan.application.minutesimports.MinutesFiles;
import se.samverkan.application.minutesimports.MinutesFiles.Found;
import se.samverkan.application.printing.PrintedImport;

/** Gives minutes to a running server. */
@Command(
    name = "import",
    description = {
      "Records minutes in a running server. Shows only what would be recorded unless --yes is"
          + " given.",
      "The same file again changes nothing; a changed one becomes corrections."
    })
public final class Import implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int FILES_AT_A_TIME = 25;
  private static final int BYTES_AT_A_TIME = 32 * 1024 * 1024;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerAddress server = new ServerAddress();
  @Mixin private Language language = new Language();

  @Option(names = "--yes", description = "Record, rather than show what would be recorded.")
  private boolean yes;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Minutes as plain text, Markdown, PDF or DOCX, in any order.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    PrintedImport printed =
        new PrintedImport(
            language.words(), commandLine.getOut(), commandLine.getErr(), files.size());
    try {
      sendInBatches(printed);
    } catch (ServerFailure e) {
      commandLine.getErr().println("samverkan: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    if (!yes) {
      printed.printDoubts();
    }
    return printed.printSummary(!yes) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** However many files there are, only those of one batch are held in memory. */
  private void sendInBatches(PrintedImport printed) {
    List<Found> batch = new ArrayList<>();
    long bytes = 0;
    for (Path file : files) {
      Found found = MinutesFiles.read(file);
      batch.add(found);
      bytes += found instanceof Found.Document(var document) ? document.content().length : 0;
      if (batch.size() == FILES_AT_A_TIME || bytes > BYTES_AT_A_TIME) {
        send(batch, printed);
        batch.clear();
        bytes = 0;
      }
    }
    send(batch, printed);
  }

  /** Prints the result of each file of the batch in their order, as soon as it is there. */
  private void send(List<Found> batch, PrintedImport printed) {
    List<MinutesFile> documents =
        batch.stream()
            .flatMap(
                each -> each instanceof Found.Document(var it) ? Stream.of(it) : Stream.empty())
            .toList();
    Iterator<ImportResult> answers =
        documents.isEmpty()
            ? Collections.emptyIterator()
            : server.answers(results(documents), PATIENCE);
    for (Found each : batch) {
      printed.print(each instanceof Found.Nothing(var refused) ? refused : answers.next());
    }
    answers.forEachRemaining(printed::print);
  }

  private Flux<ImportResult> results(List<MinutesFile> documents) {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    documents.forEach(
        each -> form.part("files", new ByteArrayResource(each.content())).filename(each.name()));
    return server
        .client()
        .post()
        .uri("/api/minutes-imports?preview={preview}", !yes)
        .accept(MediaType.APPLICATION_NDJSON)
        .body(BodyInserters.fromMultipartData(form.build()))
        .retrieve()
        .bodyToFlux(ImportResult.class);
  }
}
