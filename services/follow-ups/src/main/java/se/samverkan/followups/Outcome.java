package se.samverkan.followups;

import org.jspecify.annotations.Nullable;

/** What has come of an assignment. */
public record Outcome(
    FollowUpStatus status, @Nullable Reported reported, @Nullable Dropped dropped) {

  static final Outcome NOTHING_YET = new Outcome(FollowUpStatus.OPEN, null, null);

  static Outcome done(Reported reported) {
    return new Outcome(FollowUpStatus.DONE, reported, null);
  }

  static Outcome dropped(Dropped dropped) {
    return new Outcome(FollowUpStatus.DROPPED, null, dropped);
  }
}
