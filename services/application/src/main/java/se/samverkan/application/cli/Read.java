package se.samverkan.application.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.Readings;

/** Prints what minutes say; needs no server and no database. */
@Command(
    name = "read",
    description = {
      "Prints the structured reading of each document as JSON: an array with one object per file.",
      "What cannot be read is named on standard error, the other files go on, and the status is 1."
    })
public final class Read implements Callable<Integer> {

  private final MinutesReader reader = new MinutesReader();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Minutes as plain text, Markdown, PDF or DOCX.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<Reading> readings = new ArrayList<>();
    int status = ExitCode.OK;
    for (Path file : files) {
      try {
        Reading reading = reader.read(DocumentLoader.load(file));
        readings.add(reading);
        String doubt = reading.whyNotMinutes();
        if (doubt != null) {
          err.println(reading.source() + ": " + doubt);
          status = ExitCode.SOFTWARE;
        }
      } catch (UnreadableDocument unreadable) {
        err.println(unreadable.getMessage());
        status = ExitCode.SOFTWARE;
      }
    }
    spec.commandLine().getOut().println(Readings.toJson(readings));
    return status;
  }
}
