package se.samverkan.meetings.coming;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.OriginKind;

/** What the events of a matter mean for what waits. */
record PutForward(KeptAgendas kept) {

  void putForward(MatterPutForward event) {
    String named = event.meetingId();
    String to =
        named != null && kept.agenda(named).filter(agenda -> !agenda.over()).isPresent()
            ? named
            : null;
    kept.body(
        event.toBodyId(),
        body -> {
          boolean awaited =
              body.waiting().stream().anyMatch(item -> isAwaited(body, item, event.matterId()));
          return awaited
              ? body.change(
                  item -> item.placed() == null && isAwaited(body, item, event.matterId()),
                  item ->
                      item.wantedAt(
                          to == null ? item.toMeetingId() : to,
                          item.ifTimeAllows() && event.ifTimeAllows()))
              : body.with(item(event, to));
        });
  }

  /** Whether the matter is to come up already, at a meeting that has not begun. */
  private static boolean isAwaited(ComingAgendas body, WaitingItem item, String matterId) {
    WaitingItem.Placed placed = item.placed();
    return matterId.equals(item.matterId())
        && (placed == null
            || body.find(placed.meetingId()).filter(meeting -> !meeting.begun()).isPresent());
  }

  private static WaitingItem item(MatterPutForward event, @Nullable String to) {
    return new WaitingItem(
        "put forward " + event.matterId() + " " + event.putForwardOn(),
        event.decisionId() == null ? OriginKind.PUT_FORWARD : OriginKind.FORWARDED,
        null,
        null,
        event.matterId(),
        event.decisionId(),
        event.title(),
        List.of(),
        event.ifTimeAllows(),
        event.putForwardOn(),
        to,
        null);
  }

  /** What waited since before then need not come up any more. */
  void takenUp(MatterTakenUp event) {
    String matterId = event.matterId();
    kept.agenda(
        event.meetingId(), agenda -> agenda.change(event.itemId(), item -> item.of(matterId)));
    TakenMatter taken =
        kept.matter(matterId).with(new TakenMatter.Taking(event.bodyId(), event.takenUpOn()));
    kept.put(taken);
    kept.body(
        event.bodyId(),
        body ->
            body.change(
                    item ->
                        event.meetingId().equals(item.fromMeetingId())
                            && event.itemId().equals(item.fromItemId()),
                    item -> item.of(matterId))
                .without(
                    item ->
                        item.placed() == null
                            && matterId.equals(item.matterId())
                            && taken.after(item.since(), body.id())));
  }

  void merged(MatterMerged event) {
    kept.bodiesWaiting(
        "matterId",
        event.matterId(),
        body -> {
          boolean twice =
              body.waiting().stream()
                  .anyMatch(item -> event.intoMatterId().equals(item.matterId()));
          return body.without(
                  item -> twice && item.placed() == null && isOf(item, event.matterId()))
              .change(item -> isOf(item, event.matterId()), item -> item.of(event.intoMatterId()));
        });
  }

  void ended(String matterId) {
    kept.bodiesWaiting(
        "matterId",
        matterId,
        body -> body.without(item -> item.placed() == null && isOf(item, matterId)));
  }

  /** What was answered otherwise than by tabling it, by e-mail for example, need not come up. */
  void answered(ForwardedDecisionAnswered event) {
    if (event.outcome() != DecisionOutcome.TABLED) {
      kept.body(
          event.byBodyId(),
          body ->
              body.without(
                  item -> item.placed() == null && event.decisionId().equals(item.decisionId())));
    }
  }

  private static boolean isOf(WaitingItem item, String matterId) {
    return Objects.equals(item.matterId(), matterId);
  }
}
