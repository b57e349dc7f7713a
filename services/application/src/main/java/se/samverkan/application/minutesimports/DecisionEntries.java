package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.CorrectDecision;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.result.Decision;

/** What was decided. */
final class DecisionEntries {

  private final Sitting sitting;

  DecisionEntries(Sitting sitting) {
    this.sitting = sitting;
  }

  List<Entry> all() {
    return sitting.reading().decisions().stream().map(this::entry).toList();
  }

  private Entry entry(Decision decision) {
    DecisionOutcome outcome = outcome(decision);
    MatterId matter = matter(decision);
    return new Entry(
        new DraftEntry(
            EntryKind.DECISION,
            null,
            decision.item(),
            decision.text(),
            Digest.of(decision.item(), decision.number(), decision.text(), outcome, matter),
            decision.line()),
        (id, ids) ->
            List.of(
                new RecordDecision(
                    new DecisionId(id),
                    new BodyId(sitting.bodyId()),
                    new MeetingId(sitting.meetingId()),
                    new ItemId(ids.item(decision.item())),
                    decision.item(),
                    matter,
                    decision.number(),
                    decision.text(),
                    outcome,
                    sitting.date())),
        (id, ids, reason) ->
            List.of(
                new CorrectDecision(
                    new DecisionId(id),
                    new ItemId(ids.item(decision.item())),
                    decision.item(),
                    matter,
                    decision.number(),
                    decision.text(),
                    outcome,
                    reason)));
  }

  /** The coming meetings of the body that are cancelled by decision. */
  List<CancelledMeeting> cancelledMeetings() {
    return sitting.reading().decisions().stream().flatMap(this::cancelled).toList();
  }

  private Stream<CancelledMeeting> cancelled(Decision decision) {
    LocalDate date = decision.meetingDate();
    return outcome(decision) == DecisionOutcome.MEETING_CANCELLED
            && date != null
            && date.isAfter(sitting.date())
        ? Stream.of(new CancelledMeeting(sitting.bodyId(), date, decision.text(), decision.line()))
        : Stream.empty();
  }

  private static DecisionOutcome outcome(Decision decision) {
    return DecisionOutcome.valueOf(decision.outcome().name());
  }

  private @Nullable MatterId matter(Decision decision) {
    String matter = sitting.matterOf(decision.item());
    return matter == null ? null : new MatterId(matter);
  }
}
