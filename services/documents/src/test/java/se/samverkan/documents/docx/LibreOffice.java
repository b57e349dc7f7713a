package se.samverkan.documents.docx;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The LibreOffice of this machine; tests that need one are left out where there is none. */
final class LibreOffice implements ExecutionCondition {

  /** What the last module of the build reads out. */
  private static final Path NOTE = Path.of("target", "left-out", "documents.txt");

  private static final String LEFT_OUT =
      "No LibreOffice here (SOFFICE names one that stands elsewhere): no DOCX is opened in it.";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (path().isPresent()) {
      noted(false);
      return ConditionEvaluationResult.enabled("There is a LibreOffice.");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(LEFT_OUT);
    }
    noted(true);
    return ConditionEvaluationResult.disabled(LEFT_OUT);
  }

  private static void noted(boolean leftOut) {
    try {
      if (leftOut) {
        Files.createDirectories(NOTE.toAbsolutePath().getParent());
        Files.writeString(NOTE, LEFT_OUT + System.lineSeparator());
      } else {
        Files.deleteIfExists(NOTE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> path() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Stream.ofNullable(System.getenv("SOFFICE")).map(Path::of),
            Stream.of(path.split(File.pathSeparator)).map(each -> Path.of(each, "soffice")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What it makes of a file, in a folder of its own. */
  static byte[] converted(Path folder, byte[] docx, String format)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("document.docx"), docx);
    Process process =
        new ProcessBuilder(
                path().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    Path made = folder.resolve("document." + format.replaceFirst(":.*", ""));
    if (!Files.exists(made)) {
      throw new IOException("Not converted: " + Files.readString(folder.resolve("said")));
    }
    return Files.readAllBytes(made);
  }
}
