package se.samverkan.decisions.automations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.OriginKind;

/** What meetings record of their agendas. */
@NullMarked
final class OnAgendas {

  static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  static final LocalDate APRIL = LocalDate.of(2024, 4, 5);
  static final MeetingPlanned PLANNED =
      new MeetingPlanned("meeting_1", "body_1", MARCH, null, null, null, null);
  static final MeetingMoved MOVED =
      new MeetingMoved("meeting_1", "body_1", MARCH, APRIL, null, null, null, "krock");
  static final AgendaItemAdded ADDED =
      new AgendaItemAdded("meeting_1", "item_1", "5", "Resor", List.of());

  private OnAgendas() {}

  static AgendaItemOriginRecorded putForward(String itemId, @Nullable String matterId) {
    return new AgendaItemOriginRecorded(
        "meeting_1",
        "body_1",
        itemId,
        new ItemOrigin(OriginKind.PUT_FORWARD, null, null, "matter_1", null),
        matterId);
  }

  static AgendaItemOriginRecorded forwarded(String itemId, @Nullable String decisionId) {
    return new AgendaItemOriginRecorded(
        "meeting_1",
        "body_1",
        itemId,
        new ItemOrigin(OriginKind.FORWARDED, null, null, null, decisionId),
        "matter_1");
  }

  static AgendaItemOriginRecorded returned(
      String itemId, String tabledItemId, @Nullable String matterId) {
    return new AgendaItemOriginRecorded(
        "meeting_1",
        "body_1",
        itemId,
        new ItemOrigin(OriginKind.TABLED, "meeting_0", tabledItemId, null, null),
        matterId);
  }

  static AgendaItemOriginRecorded standing(String itemId) {
    return new AgendaItemOriginRecorded(
        "meeting_1",
        "body_1",
        itemId,
        new ItemOrigin(OriginKind.STANDING, null, null, null, null),
        null);
  }

  static AgendaItemTabled tabled(@Nullable String matterId, @Nullable String toMeetingId) {
    return new AgendaItemTabled(
        "meeting_1", "body_1", "item_1", matterId, toMeetingId, "underlaget saknas");
  }
}
