package se.samverkan.application.pages;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves tests out where there is no Chromium. */
final class BrowserIsThere implements ExecutionCondition {

  private static final String LEFT_OUT =
      "No Chromium here (CHROMIUM names one that stands elsewhere): the pages are not tested.";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.path().isPresent()) {
      return ConditionEvaluationResult.enabled("There is a Chromium.");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(LEFT_OUT);
    }
    System.err.println(LEFT_OUT);
    return ConditionEvaluationResult.disabled(LEFT_OUT);
  }
}
