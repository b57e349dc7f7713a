package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.platform.refusals.Rule;

/**
 * The content that the minutes have.
 *
 * @param version counts drafts and corrections from 1
 * @param since the day on which the content was given
 * @param approvals of this content, by the id of the adjuster
 */
record MinutesText(
    int version,
    String contentSha256,
    LocalDate since,
    Map<String, MinutesApproved> approvals,
    @Nullable MinutesLocked locked,
    @Nullable String published) {

  MinutesText {
    approvals = Map.copyOf(approvals);
  }

  static MinutesText of(MinutesDrafted event) {
    return new MinutesText(
        event.version(), event.contentSha256(), event.draftedOn(), Map.of(), null, null);
  }

  /** Whether it is what somebody has read. */
  Rule says(String sha256) {
    return new That(
        contentSha256.equals(sha256),
        MinutesRefusal.MINUTES_CONTENT_IS_ANOTHER,
        "contentSha256",
        "The minutes have another content than the one that was read.");
  }

  MinutesText with(MinutesApproved event) {
    Map<String, MinutesApproved> all = new HashMap<>(approvals);
    all.put(event.adjusterId(), event);
    return new MinutesText(version, contentSha256, since, all, locked, published);
  }

  MinutesText with(MinutesLocked event) {
    return new MinutesText(version, contentSha256, event.lockedOn(), approvals, event, published);
  }

  MinutesText with(MinutesPublished event) {
    return new MinutesText(version, contentSha256, since, approvals, locked, event.contentSha256());
  }

  MinutesText with(MinutesCorrected event) {
    return new MinutesText(
        event.version(), event.contentSha256(), event.correctedOn(), approvals, locked, published);
  }
}
