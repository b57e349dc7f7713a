package se.samverkan.meetings.coming;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.OriginKind;

/** What the events of an agenda item mean for what waits. */
record Tabled(KeptAgendas kept) {

  void tabled(AgendaItemTabled event) {
    wait(event.meetingId(), event.itemId(), event.matterId(), event.toMeetingId());
  }

  void concluded(AgendaItemConcluded event) {
    if (event.outcome() == ItemOutcome.TABLED) {
      wait(event.meetingId(), event.itemId(), null, null);
    }
  }

  void corrected(AgendaItemConclusionCorrected event) {
    if (event.outcome() == ItemOutcome.TABLED) {
      wait(event.meetingId(), event.itemId(), null, null);
    } else {
      forget(event.meetingId(), event.itemId());
    }
  }

  void removed(AgendaItemRemoved event) {
    kept.agenda(event.meetingId())
        .ifPresent(
            agenda ->
                kept.body(
                    agenda.bodyId(),
                    body -> body.without(item -> isOn(item, event.meetingId(), event.itemId()))));
    kept.agenda(event.meetingId(), agenda -> agenda.without(event.itemId()));
    forget(event.meetingId(), event.itemId());
  }

  private static boolean isOn(WaitingItem item, String meetingId, String itemId) {
    WaitingItem.Placed placed = item.placed();
    return placed != null && placed.meetingId().equals(meetingId) && placed.itemId().equals(itemId);
  }

  /** Whoever put it there, what waited stands on an agenda now. */
  void stands(AgendaItemOriginRecorded event) {
    kept.agenda(
        event.meetingId(),
        agenda -> agenda.change(event.itemId(), item -> item.of(event.matterId())));
    kept.body(
        event.bodyId(),
        body ->
            body.change(
                item ->
                    isOn(item, event.meetingId(), event.itemId())
                        || item.is(event.origin(), event.matterId()),
                item -> item.arrivedOn(event.meetingId(), event.itemId())));
  }

  private void wait(
      String meetingId, String itemId, @Nullable String matterId, @Nullable String toMeetingId) {
    KnownAgenda from = kept.agenda(meetingId).orElse(null);
    KnownAgenda.KnownItem known = from == null ? null : from.item(itemId).orElse(null);
    if (from == null || known == null) {
      return;
    }
    String matter = matterId == null ? known.matterId() : matterId;
    KnownAgenda to = toMeetingId == null ? null : kept.agenda(toMeetingId).orElse(null);
    boolean named = to != null && !to.over();
    String key = key(meetingId, itemId);
    String namedId = named ? toMeetingId : null;
    kept.body(
        to != null && named ? to.bodyId() : from.bodyId(),
        body -> {
          if (body.waiting().stream().anyMatch(item -> item.key().equals(key))) {
            return body.change(
                item -> item.key().equals(key) && item.placed() == null && namedId != null,
                item -> item.wantedAt(namedId, item.ifTimeAllows()));
          }
          return matter != null && kept.matter(matter).after(from.date(), from.bodyId())
              ? body
              : body.without(item -> matter != null && isAwaited(item, matter))
                  .with(item(key, from, known.of(matter), namedId));
        });
  }

  private static boolean isAwaited(WaitingItem item, String matterId) {
    return item.placed() == null && matterId.equals(item.matterId());
  }

  private static WaitingItem item(
      String key, KnownAgenda from, KnownAgenda.KnownItem item, @Nullable String toMeetingId) {
    return new WaitingItem(
        key,
        OriginKind.TABLED,
        from.id(),
        item.itemId(),
        item.matterId(),
        null,
        item.title(),
        item.subItems(),
        false,
        from.date(),
        toMeetingId,
        null);
  }

  private void forget(String meetingId, String itemId) {
    String key = key(meetingId, itemId);
    kept.bodiesWaiting(
        "key", key, body -> body.without(item -> item.key().equals(key) && item.placed() == null));
  }

  private static String key(String meetingId, String itemId) {
    return "tabled " + meetingId + " " + itemId;
  }
}
