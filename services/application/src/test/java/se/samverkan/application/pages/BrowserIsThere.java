package se.samverkan.application.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves tests out where there is no Chromium. The build says so once more at its end, from files
 * in {@code target/left-out}.
 */
final class BrowserIsThere implements ExecutionCondition {

  private static final Path NOTE = Path.of("target", "left-out", "pages.txt");
  private static final String LEFT_OUT =
      "No Chromium here (CHROMIUM names one that stands elsewhere): the pages are not tested.";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.path().isPresent()) {
      noted(false);
      return ConditionEvaluationResult.enabled("There is a Chromium.");
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
        Files.createDirectories(Objects.requireNonNull(NOTE.getParent()));
        Files.writeString(NOTE, LEFT_OUT + System.lineSeparator());
      } else {
        Files.deleteIfExists(NOTE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
