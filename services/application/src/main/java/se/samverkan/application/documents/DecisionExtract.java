package se.samverkan.application.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.application.history.HistoryEntry;
import se.samverkan.decisionregister.decisions.DecisionInFull;
import se.samverkan.platform.eventstore.Streams.Digest;

/**
 * What an extract tells of a decision.
 *
 * @param agenda of the meeting; null for a decision between meetings
 * @param digest of the events that it rests on
 * @param moment at which it is all known
 * @param signatory who signs it off; null for an extract that nobody has signed off
 */
record DecisionExtract(
    DecisionInFull decision,
    @Nullable MeetingAgenda agenda,
    List<HistoryEntry> history,
    Digest digest,
    Instant moment,
    @Nullable Signatory signatory) {

  /** Who signs off, and in which role. */
  record Signatory(String name, String role) {}
}
