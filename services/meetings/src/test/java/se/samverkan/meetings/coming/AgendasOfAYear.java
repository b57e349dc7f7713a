package se.samverkan.meetings.coming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.BuiltItem;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Three meetings of a body, an item of the first of which may be tabled, and what is answered. */
abstract class AgendasOfAYear {

  static final LocalDate MARCH = LocalDate.of(2027, 3, 5);
  static final LocalDate APRIL = LocalDate.of(2027, 4, 9);
  static final LocalDate MAY = LocalDate.of(2027, 5, 7);
  static final StandingItemsSet STANDING =
      new StandingItemsSet(
          "body_g",
          List.of(),
          List.of(
              new StandingItem("Dagordning", List.of(), StandingItemKind.ORDINARY, false),
              new StandingItem("Avslutning", List.of(), StandingItemKind.ORDINARY, true),
              new StandingItem(
                  "Utestående", List.of("Gruppen"), StandingItemKind.OUTSTANDING_MATTERS, false)),
          MARCH,
          null,
          null);
  static final AgendaItemTabled TABLED =
      new AgendaItemTabled("meeting_march", "body_g", "item_budget", null, null, "underlag saknas");
  static final MeetingCancelled APRIL_CANCELLED =
      new MeetingCancelled("meeting_april", "body_g", APRIL, null, "förhinder");

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final WhenAgendaOpenedThenBuildAgenda automation = new WhenAgendaOpenedThenBuildAgenda();
  private long position;

  @BeforeEach
  void planTheYear() {
    after(planned("meeting_march", MARCH));
    after(planned("meeting_april", APRIL));
    after(planned("meeting_may", MAY));
    after(
        new AgendaItemAdded("meeting_march", "item_budget", "4", "Budget", List.of("Avgifter")),
        new MeetingOpened(
            "meeting_march", "body_g", MARCH, LocalTime.of(9, 0), "person_eva", null));
  }

  private final List<BuildAgenda> all = new ArrayList<>();

  List<Object> after(Object... events) {
    List<Object> last = List.of();
    for (Object event : events) {
      last = apply("api", event);
    }
    return last;
  }

  List<Object> apply(String means, Object event) {
    var provenance = new Provenance("anna", "secretary", means, "r1", null, null, null);
    List<Object> commands =
        automation.apply(
            new RecordedEvent(event, ++position, Instant.EPOCH, provenance), documents);
    commands.forEach(command -> all.add((BuildAgenda) command));
    return commands;
  }

  List<BuiltItem> items(String meetingId) {
    return all.stream()
        .filter(command -> command.meetingId().value().equals(meetingId))
        .flatMap(command -> command.items().stream())
        .toList();
  }

  List<OriginKind> kinds(String meetingId) {
    return items(meetingId).stream().map(item -> item.origin().kind()).toList();
  }

  static List<String> titles(List<Object> commands) {
    return commands.stream()
        .flatMap(command -> ((BuildAgenda) command).items().stream())
        .map(BuiltItem::title)
        .toList();
  }

  static ItemId landed(String meetingId) {
    return ItemId.derived(meetingId, "tabled meeting_march item_budget");
  }

  static AgendaItemOriginRecorded arrived(String meetingId) {
    return new AgendaItemOriginRecorded(
        meetingId,
        "body_g",
        landed(meetingId).value(),
        new ItemOrigin(OriginKind.TABLED, "meeting_march", "item_budget", null, null),
        null);
  }

  static AgendaItemConcluded concluded() {
    return new AgendaItemConcluded("meeting_march", "item_budget", ItemOutcome.TABLED, null);
  }

  static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, "body_g", date, null, null, null, null);
  }

  static AgendaOpened opened(String meetingId, LocalDate date) {
    return new AgendaOpened(meetingId, "body_g", date, true);
  }

  static MeetingHeld held(String meetingId, LocalDate date) {
    return new MeetingHeld(meetingId, "body_g", date, null, null, null, List.of(), null);
  }

  static MatterTakenUp takenUp(String meetingId, String itemId, LocalDate on) {
    return new MatterTakenUp("matter_put", "body_g", meetingId, itemId, "4", "Budget", on);
  }

  static MatterPutForward putForward(
      String matterId,
      @Nullable String decisionId,
      boolean ifTimeAllows,
      @Nullable String meetingId) {
    return new MatterPutForward(
        matterId,
        "body_g",
        "body_other",
        null,
        null,
        "Fråga " + matterId,
        null,
        ifTimeAllows,
        meetingId,
        decisionId,
        MARCH);
  }
}
