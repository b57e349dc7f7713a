package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Rule;

/**
 * Who is to adjust the minutes of a meeting, and whether they have.
 *
 * @param elected the ids of the adjusters
 */
record Minutes(@Nullable Recorded<Set<String>> elected, @Nullable MinutesAdjusted adjusted) {

  static final Minutes OPEN = new Minutes(null, null);

  @Nullable MeetingEvent elect(ElectAdjusters command, Course course) {
    if (Recorded.says(elected, ids(command.event().personIds()))) {
      return null;
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new MinutesAreNotAdjusted(this),
        new NothingElseIsRecorded(
            elected,
            MeetingsRefusal.ADJUSTERS_ELECTED_WITH_OTHER_CONTENT,
            "personIds",
            "CorrectAdjusterElection"));
    return command.event();
  }

  Minutes elected(List<String> personIds) {
    return new Minutes(Recorded.of(ids(personIds)), adjusted);
  }

  @Nullable MeetingEvent correct(CorrectAdjusterElection command) {
    Rule.require(new AdjustersAreElected(this));
    return Recorded.holds(elected, ids(command.event().personIds())) ? null : command.event();
  }

  Minutes corrected(List<String> personIds) {
    return new Minutes(Recorded.corrected(elected, ids(personIds)), adjusted);
  }

  @Nullable MeetingEvent adjust(AdjustMinutes command, Course course) {
    if (adjusted != null && sameAs(command.event(), adjusted)) {
      return null;
    }
    Rule.require(
        new MinutesAreNotAdjusted(this),
        new MeetingIsHeld(course),
        new AdjustersAreElected(this),
        new AdjustersAreTheElected(this, command),
        new MinutesAreAdjustedAfterTheMeeting(course, command.adjustedOn()));
    return command.event();
  }

  Minutes adjusted(MinutesAdjusted event) {
    return new Minutes(elected, event);
  }

  private static boolean sameAs(MinutesAdjusted one, MinutesAdjusted other) {
    return ids(one.adjusterIds()).equals(ids(other.adjusterIds()))
        && Objects.equals(one.adjustedOn(), other.adjustedOn());
  }

  private static Set<String> ids(List<String> personIds) {
    return Set.copyOf(personIds);
  }
}
