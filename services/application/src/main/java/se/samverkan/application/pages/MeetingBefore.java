package se.samverkan.application.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.meeting.AddAgendaItem;
import se.samverkan.meetings.meeting.AnnounceAttendance;
import se.samverkan.meetings.meeting.AttachPaper;
import se.samverkan.meetings.meeting.CallMeeting;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.ItemNumber;
import se.samverkan.meetings.meeting.MarkAgendaItemIfTimeAllows;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.OpenAgenda;
import se.samverkan.meetings.meeting.PaperContent;
import se.samverkan.meetings.meeting.PaperId;
import se.samverkan.meetings.meeting.Participation;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.meeting.RecordAttendance;
import se.samverkan.meetings.meeting.RemoveAgendaItem;
import se.samverkan.meetings.meeting.ReorderAgenda;
import se.samverkan.meetings.meeting.StrikeAttendance;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.files.StoredFile;

/** The commands by which a meeting is prepared. */
record MeetingBefore(MeetingAgenda agenda, Form form) {

  static final String ITEM = "item";

  /** What makes an id of its own for whatever a form adds, the same when it is sent again. */
  static final String KEY = "key";

  private static final String PERSON = "person";

  /** Of a meeting that was not there before. */
  static PlanMeeting planned(Form form) {
    return new PlanMeeting(
        MeetingId.derived(form.text(KEY)),
        new BodyId(form.text("body")),
        form.date("date"),
        form.timeOrNull("start"),
        form.timeOrNull("end"),
        form.orNull("place"),
        null,
        null,
        form.has("form") ? form.one("form", MeetingForm.class) : null);
  }

  /** Empty when there is no such action. */
  List<Record> commands(String action, LocalDate today) {
    return switch (action) {
      case "call" -> List.of(call());
      case "agenda" -> List.of(new OpenAgenda(meetingId(), true));
      case "add" -> List.of(add());
      case "up" -> List.of(moved(-1));
      case "down" -> List.of(moved(1));
      case "remove" -> List.of(new RemoveAgendaItem(meetingId(), itemId(), form.text("reason")));
      case "if-time" ->
          List.of(new MarkAgendaItemIfTimeAllows(meetingId(), itemId(), form.has("allows")));
      case "announce" -> List.of(announced(today));
      case "absent" -> List.of(new RecordAttendance(meetingId(), absent()));
      case "coming" -> List.of(coming(meetingId(), new PersonId(form.pair(PERSON).getFirst())));
      default -> List.of();
    };
  }

  /** The paper that a file is, of the item of the form or of the meeting as such. */
  AttachPaper paper(StoredFile file, LocalDate today) {
    String item = form.orNull(ITEM);
    return new AttachPaper(
        meetingId(),
        PaperId.derived(meetingId().value(), form.text(KEY)),
        item == null ? null : new ItemId(item),
        form.has("title") ? form.text("title") : file.name(),
        new PaperContent(file.name(), file.mediaType(), file.size(), file.sha256()),
        today);
  }

  static StrikeAttendance coming(MeetingId meetingId, PersonId person) {
    return new StrikeAttendance(meetingId, person, "Kommer ändå");
  }

  private CallMeeting call() {
    MeetingSummary meeting = agenda.meeting();
    return new CallMeeting(
        meetingId(),
        new BodyId(meeting.body().id()),
        form.orNull("number"),
        meeting.date(),
        form.timeOrNull("start"),
        form.timeOrNull("end"),
        form.orNull("place"),
        form.one("form", MeetingForm.class),
        form.orNull("link"));
  }

  private AddAgendaItem add() {
    ItemId itemId = ItemId.derived(meetingId().value(), form.text(KEY));
    String number =
        agenda.items().stream()
            .filter(item -> item.id().equals(itemId.value()))
            .map(ItemWithOutcome::number)
            .findFirst()
            .orElseGet(this::nextNumber);
    List<String> subItems =
        Objects.requireNonNullElse(form.orNull("subItems"), "").lines().map(String::strip).toList();
    return new AddAgendaItem(
        meetingId(),
        itemId,
        new ItemNumber(number),
        form.text("title"),
        subItems.stream().filter(line -> !line.isEmpty()).toList());
  }

  private String nextNumber() {
    int highest =
        agenda.items().stream()
            .map(item -> item.number().replaceAll("\\D.*", ""))
            .filter(digits -> !digits.isEmpty() && digits.length() < 6)
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return Integer.toString(highest + 1);
  }

  private ReorderAgenda moved(int by) {
    List<ItemId> order =
        new ArrayList<>(agenda.items().stream().map(item -> new ItemId(item.id())).toList());
    int from = order.indexOf(itemId());
    int to = from + by;
    if (from >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, from, to);
    }
    return new ReorderAgenda(meetingId(), order);
  }

  private AnnounceAttendance announced(LocalDate today) {
    List<@Nullable String> who = form.pair(PERSON);
    String organisation = who.getLast();
    return new AnnounceAttendance(
        meetingId(),
        new PersonId(Objects.requireNonNull(who.getFirst())),
        organisation == null ? null : new OrganisationId(organisation),
        form.one("capacity", AttendanceCapacity.class),
        form.one("announcement", Announcement.class),
        today);
  }

  private Participation absent() {
    List<@Nullable String> who = form.pair(PERSON);
    String organisation = who.getLast();
    return new Participation(
        new PersonId(Objects.requireNonNull(who.getFirst())),
        organisation == null ? null : new OrganisationId(organisation),
        AttendanceStatus.ABSENT,
        form.one("capacity", AttendanceCapacity.class),
        null,
        false,
        List.of(),
        null,
        null);
  }

  private MeetingId meetingId() {
    return new MeetingId(agenda.meeting().id());
  }

  private ItemId itemId() {
    return new ItemId(form.text(ITEM));
  }
}
