package se.samverkan.application.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
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
  private static final int AT_A_TIME = 4;

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
    WebClient client = server.client();
    try {
      server.each(
          Flux.fromIterable(files)
              .flatMapSequential(file -> result(client, file), AT_A_TIME, 1)
              .doOnNext(printed::print),
          PATIENCE);
    } catch (ServerFailure e) {
      commandLine.getErr().println("samverkan: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    if (!yes) {
      printed.printDoubts();
    }
    return printed.printSummary(!yes) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Mono<ImportResult> result(WebClient client, Path file) {
    return Mono.fromCallable(() -> MinutesFiles.read(file))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            found ->
                switch (found) {
                  case Found.Document(var content) -> send(client, content);
                  case Found.Nothing(var refused) -> Mono.just(refused);
                });
  }

  private Mono<ImportResult> send(WebClient client, MinutesFile file) {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    form.part("files", new ByteArrayResource(file.content())).filename(file.name());
    return client
        .post()
        .uri("/api/minutes-imports?preview={preview}", !yes)
        .body(BodyInserters.fromMultipartData(form.build()))
        .retrieve()
        .bodyToFlux(ImportResult.class)
        .next();
  }
}
