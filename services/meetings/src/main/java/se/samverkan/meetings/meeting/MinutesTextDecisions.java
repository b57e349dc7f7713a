package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What comes of a command about the content of the minutes. */
record MinutesTextDecisions(@Nullable MinutesText text, Minutes minutes, Course course) {

  @Nullable MeetingEvent draft(DraftMinutes command) {
    if (text != null && text.contentSha256().equals(ContentHash.of(command.content()))) {
      return null;
    }
    Rule.require(
        new MeetingIsHeld(course),
        notLocked(),
        new MinutesAreNotAdjusted(minutes),
        notBefore("draftedOn", command.draftedOn(), course.date()));
    return command.event(text == null ? 1 : text.version() + 1, course.date());
  }

  List<MeetingEvent> approve(ApproveMinutes command) {
    MinutesText draft = drafted();
    MinutesApproved event = command.event();
    Rule.require(draft.says(command.contentSha256()));
    MinutesApproved before = draft.approvals().get(event.adjusterId());
    if (before != null && (draft.locked() != null || minutes.adjusted() != null)) {
      return List.of();
    }
    Recorded<Set<String>> elected = minutes.elected();
    Rule.require(
        new MinutesAreNotAdjusted(minutes),
        new AdjustersAreElected(minutes),
        new That(
            elected != null && elected.now().contains(event.adjusterId()),
            MinutesRefusal.ADJUSTER_NOT_ELECTED,
            "adjusterId",
            "Minutes are approved by those who were elected to."),
        notBefore("approvedOn", command.approvedOn(), draft.since()));
    List<MeetingEvent> events = new ArrayList<>();
    if (before == null) {
      events.add(event);
    }
    MinutesText approved = before == null ? draft.with(event) : draft;
    if (elected != null && approved.approvals().keySet().containsAll(elected.now())) {
      events.addAll(adjusted(approved, elected.now()));
    }
    return events;
  }

  private static List<MeetingEvent> adjusted(MinutesText text, Set<String> adjusterIds) {
    MinutesApproved last =
        text.approvals().values().stream()
            .max(Comparator.comparing(MinutesApproved::approvedOn))
            .orElseThrow();
    return List.of(
        new MinutesAdjusted(
            last.meetingId(), adjusterIds.stream().sorted().toList(), last.approvedOn()),
        new MinutesLocked(
            last.meetingId(), text.version(), text.contentSha256(), last.approvedOn()));
  }

  /** What follows when the minutes are adjusted on paper. */
  @Nullable MeetingEvent lock(AdjustMinutes command) {
    if (text == null || text.locked() != null) {
      return null;
    }
    return new MinutesLocked(
        command.meetingId().value(),
        text.version(),
        text.contentSha256(),
        command.adjustedOn() == null ? text.since() : command.adjustedOn());
  }

  @Nullable MeetingEvent publish(PublishMinutes command) {
    MinutesText locked = locked();
    if (locked.contentSha256().equals(locked.published())) {
      return null;
    }
    Rule.require(notBefore("publishedOn", command.publishedOn(), locked.since()));
    return command.event(locked.contentSha256());
  }

  @Nullable MeetingEvent correct(CorrectMinutes command) {
    MinutesText locked = locked();
    if (locked.contentSha256().equals(ContentHash.of(command.content()))) {
      return null;
    }
    Rule.require(notBefore("correctedOn", command.correctedOn(), locked.since()));
    return command.event(locked.version() + 1, locked.contentSha256());
  }

  /** The content while it may still change. */
  MinutesText requireDraft() {
    MinutesText draft = drafted();
    Rule.require(notLocked(), new MinutesAreNotAdjusted(minutes));
    return draft;
  }

  private Rule notLocked() {
    return new That(
        text == null || text.locked() == null,
        MinutesRefusal.MINUTES_LOCKED,
        "meetingId",
        "The minutes are locked; CorrectMinutes changes them.");
  }

  private MinutesText drafted() {
    if (text == null) {
      throw new Refusal(
          MinutesRefusal.MINUTES_NOT_DRAFTED, "meetingId", "The minutes have no content yet.");
    }
    return text;
  }

  private MinutesText locked() {
    MinutesText draft = drafted();
    Rule.require(
        new That(
            draft.locked() != null,
            MinutesRefusal.MINUTES_NOT_LOCKED,
            "meetingId",
            "Every adjuster has to approve the minutes first."));
    return draft;
  }

  static Rule notBefore(String field, LocalDate date, LocalDate earliest) {
    return new That(
        !date.isBefore(earliest),
        MinutesRefusal.MINUTES_DATE_TOO_EARLY,
        field,
        "The date is not before " + earliest + ".");
  }
}
