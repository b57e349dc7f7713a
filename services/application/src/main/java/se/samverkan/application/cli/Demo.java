package se.samverkan.application.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.application.SamverkanApplication;
import se.samverkan.application.demo.Demonstration;
import se.samverkan.application.minutesimports.ImportResult;

/** Shows in one go what Samverkan is for. */
@Command(
    name = "demo",
    description = {
      "Records the given minutes, or those that come with Samverkan, in a store of its own; prints",
      "the meetings, the open follow-up list and the year-end reports; then serves until stopped."
    })
public final class Demo implements Callable<Integer> {

  /** Nobody signs in, so nobody comes in from another machine. */
  private static final List<String> ON_ITS_OWN =
      List.of(
          "--server.address=127.0.0.1",
          "--samverkan.event-store.url=",
          "--samverkan.event-store.data-directory=${SAMVERKAN_DATA:./data}/demo/postgresql",
          "--samverkan.read-models.uri=",
          "--samverkan.sign-in.required=false");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Listening listening = new Listening();
  @Mixin private Language language = new Language();

  @Option(names = "--once", description = "End after printing.")
  private boolean once;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Minutes as plain text, Markdown, PDF or DOCX.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ConfigurableApplicationContext application = SamverkanApplication.start(settings());
    try {
      Demonstration demonstration = application.getBean(Demonstration.class);
      List<ImportResult> results = demonstration.record(files, language.words(), out, err);
      demonstration.show(results, language.words(), out);
      if (!once) {
        Serve.awaitStop(application);
      }
      return results.stream().allMatch(ImportResult::succeeded) ? ExitCode.OK : ExitCode.SOFTWARE;
    } finally {
      application.close();
    }
  }

  /** The store of the demonstration stands beside the real one and never in it. */
  private String[] settings() {
    List<String> settings = new ArrayList<>(ON_ITS_OWN);
    settings.addAll(listening.settings());
    if (once) {
      settings.add("--server.port=0");
    }
    return settings.toArray(String[]::new);
  }
}
