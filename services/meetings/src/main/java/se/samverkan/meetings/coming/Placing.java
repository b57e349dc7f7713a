package se.samverkan.meetings.coming;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.BuiltItem;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.Origin;

/** Which items come onto which agendas now, and what is to be known of that afterwards. */
record Placing(ComingAgendas agendas, List<BuildAgenda> commands) {

  private static final Comparator<WaitingItem> AS_THEY_STAND =
      comparing(WaitingItem::ifTimeAllows)
          .thenComparing(item -> rank(item.kind()))
          .thenComparing(WaitingItem::since);

  Placing {
    commands = List.copyOf(commands);
  }

  /** What waits comes onto the agendas that are open already. */
  static Placing onOpenAgendas(ComingAgendas agendas) {
    Map<ComingMeeting, List<WaitingItem>> ready = new LinkedHashMap<>();
    for (WaitingItem item : agendas.waiting()) {
      if (item.placed() == null) {
        agendas
            .meetingFor(item)
            .filter(meeting -> meeting.agendaOpen() && !meeting.begun())
            .ifPresent(meeting -> ready.computeIfAbsent(meeting, m -> new ArrayList<>()).add(item));
      }
    }
    ComingAgendas after = agendas;
    List<BuildAgenda> commands = new ArrayList<>();
    for (Map.Entry<ComingMeeting, List<WaitingItem>> each : ready.entrySet()) {
      ComingMeeting meeting = each.getKey();
      after = placed(after, each.getValue(), meeting.meetingId());
      commands.add(
          new BuildAgenda(
              new MeetingId(meeting.meetingId()),
              built(each.getValue(), meeting.meetingId()).toList(),
              meeting.lastItems().stream().map(ItemId::new).toList()));
    }
    return new Placing(after, commands);
  }

  /**
   * The agenda of a meeting is opened: standing items and what waits for this meeting, or for the
   * next one, come onto it.
   */
  static Placing onNewAgenda(ComingAgendas agendas, ComingMeeting meeting, boolean withStanding) {
    String meetingId = meeting.meetingId();
    StandingFrom standing = withStanding ? agendas.standingOn(meeting.date()) : null;
    List<StandingItem> always = standing == null ? List.of() : standing.items();
    List<BuiltItem> last =
        always.stream().filter(StandingItem::atEnd).map(item -> built(item, meetingId)).toList();
    List<WaitingItem> ready =
        agendas.waiting().stream()
            .filter(item -> item.placed() == null && isFor(item, meeting))
            .toList();
    List<BuiltItem> items =
        Stream.of(
                always.stream().filter(item -> !item.atEnd()).map(item -> built(item, meetingId)),
                built(ready, meetingId),
                last.stream())
            .flatMap(each -> each)
            .toList();
    ComingAgendas after =
        placed(agendas, ready, meetingId)
            .with(meeting.withAgenda(last.stream().map(item -> item.itemId().value()).toList()));
    return new Placing(
        after,
        items.isEmpty()
            ? List.of()
            : List.of(new BuildAgenda(new MeetingId(meetingId), items, List.of())));
  }

  private static boolean isFor(WaitingItem item, ComingMeeting meeting) {
    String named = item.toMeetingId();
    return named == null
        ? !meeting.date().isBefore(item.since())
        : named.equals(meeting.meetingId());
  }

  private static ComingAgendas placed(
      ComingAgendas agendas, List<WaitingItem> ready, String meetingId) {
    return agendas.change(ready::contains, item -> item.placedOn(meetingId));
  }

  private static Stream<BuiltItem> built(List<WaitingItem> ready, String meetingId) {
    return ready.stream().sorted(AS_THEY_STAND).map(item -> item.built(meetingId));
  }

  private static int rank(OriginKind kind) {
    return switch (kind) {
      case STANDING, OUTSTANDING_MATTERS, TABLED -> 0;
      case FORWARDED -> 1;
      case PUT_FORWARD -> 2;
    };
  }

  private static BuiltItem built(StandingItem item, String meetingId) {
    OriginKind kind =
        item.kind() == StandingItemKind.OUTSTANDING_MATTERS
            ? OriginKind.OUTSTANDING_MATTERS
            : OriginKind.STANDING;
    return new BuiltItem(
        ItemId.derived(meetingId, "standing", item.title()),
        item.title(),
        item.subItems(),
        new Origin(kind, null, null, null, null),
        null,
        false);
  }
}
