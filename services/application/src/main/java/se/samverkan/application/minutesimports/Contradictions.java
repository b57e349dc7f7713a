package se.samverkan.application.minutesimports;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.refusals.Refusal;

/**
 * Refuses documents that contradict what is recorded of other meetings, before anything of them is
 * recorded. The aggregates have the last word; asking ahead keeps a refused document from leaving
 * half of itself behind.
 */
@Component
final class Contradictions {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agendas agendas;
  private final ReadModels readModels;

  Contradictions(Agendas agendas, ReadModels readModels) {
    this.agendas = agendas;
    this.readModels = readModels;
  }

  void check(MinutesDraft draft) {
    readModels.awaitCaughtUp(PATIENCE);
    if (state(draft.sitting().meetingId()) == MeetingState.CANCELLED) {
      throw new Refusal(
          MeetingsRefusal.MEETING_CANCELLED,
          "date",
          "The meeting of " + draft.sitting().date() + " is recorded as cancelled.");
    }
    for (CancelledMeeting cancelled : draft.cancelledMeetings()) {
      if (state(cancelled.meetingId()) == MeetingState.HELD) {
        throw new Refusal(
            MeetingsRefusal.MEETING_HELD,
            "date",
            "The document cancels the meeting of "
                + cancelled.date()
                + ", which is recorded as held.");
      }
    }
  }

  private @Nullable MeetingState state(String meetingId) {
    return agendas
        .agenda(meetingId)
        .map(agenda -> agenda.meeting().state())
        .onErrorResume(Refusal.class, unknown -> Mono.empty())
        .block();
  }
}
