package se.samverkan.followups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who waits for the body is waiting for. */
public enum Awaiting {
  /** An answer to a request for more time. */
  ANSWER,
  /** That what was reported is accepted as done or sent back. */
  ACCEPTANCE;

  /** What is waited for after the steps of an assignment; null where it is nothing. */
  static @Nullable Awaiting after(List<Step> course) {
    Awaiting awaiting = null;
    for (Step step : course) {
      awaiting =
          switch (step.kind()) {
            case MORE_TIME_ASKED -> ANSWER;
            case REPORTED -> ACCEPTANCE;
            case MORE_TIME_GIVEN, MORE_TIME_REFUSED, REPORT_ACCEPTED, SENT_BACK, DROPPED -> null;
            case ACCEPTED, PROGRESS, HANDED_OVER -> awaiting;
          };
    }
    return awaiting;
  }
}
