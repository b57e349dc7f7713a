package se.samverkan.meetings.plan;

import java.time.LocalDate;
import se.samverkan.events.meetings.BlockedDate;
import se.samverkan.platform.texts.PlainText;

/** A date on which nobody is to meet, and why. */
public record Blocked(LocalDate date, String reason) {

  public Blocked {
    reason = PlainText.required("blockedDates.reason", reason, PlainText.LINE);
  }

  BlockedDate value() {
    return new BlockedDate(date, reason);
  }
}
