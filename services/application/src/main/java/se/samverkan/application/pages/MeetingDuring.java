package se.samverkan.application.pages;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.SessionShown.ComingShown;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.meetings.meeting.ArriveAtMeeting;
import se.samverkan.meetings.meeting.CloseMeeting;
import se.samverkan.meetings.meeting.ConcludeAgendaItem;
import se.samverkan.meetings.meeting.ElectAdjusters;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.LeaveMeeting;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.OpenMeeting;
import se.samverkan.meetings.meeting.TableAgendaItem;
import se.samverkan.meetings.meeting.WithdrawAgendaItem;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;

/** The commands by which a meeting is led from its opening to its closing. */
record MeetingDuring(MeetingAgenda agenda, Form form, LocalDateTime now) {

  /** Fields that name persons. */
  static final String PERSON = "person";

  static final String SECRETARY = "secretary";

  private static final String REASON = "reason";

  /** Empty when there is no such action. */
  List<Record> commands(String action) {
    return switch (action) {
      case "open" -> List.of(open());
      case "arrive" -> arrive();
      case "leave" ->
          List.of(
              new LeaveMeeting(
                  meetingId(),
                  person(Objects.requireNonNull(form.pair(PERSON).getFirst())),
                  time(),
                  null,
                  null));
      case "conclude" -> List.of(conclude());
      case "adjusters" ->
          List.of(
              new ElectAdjusters(
                  meetingId(), form.all("adjusters").stream().map(PersonId::new).toList()));
      case "close" -> List.of(new CloseMeeting(meetingId(), time(), List.of(), null));
      default -> List.of();
    };
  }

  private OpenMeeting open() {
    String secretary = form.orNull(SECRETARY);
    return new OpenMeeting(
        meetingId(),
        agenda.meeting().date(),
        time(),
        person(form.text("chair")),
        secretary == null ? null : person(secretary));
  }

  private List<Record> arrive() {
    List<Record> commands = new ArrayList<>();
    PersonId person;
    String organisation = form.orNull("organisation");
    if (form.has(BodyForms.NEW_NAME)) {
      RegisterPerson registered = BodyForms.registered(form);
      commands.add(registered);
      person = person(registered.personId().value());
    } else {
      List<@Nullable String> who = form.pair(PERSON);
      person = person(Objects.requireNonNull(who.getFirst()));
      organisation = organisation == null ? who.getLast() : organisation;
    }
    if (wasAbsent(person)) {
      commands.add(MeetingBefore.coming(meetingId(), person));
    }
    commands.add(
        new ArriveAtMeeting(
            meetingId(),
            person,
            organisation == null ? null : new OrganisationId(organisation),
            form.one("capacity", AttendanceCapacity.class),
            null,
            form.has("remote"),
            time(),
            null));
    return commands;
  }

  private boolean wasAbsent(PersonId person) {
    return agenda.attendance().stream()
        .anyMatch(
            each ->
                each.person().id().equals(person.value())
                    && each.status() == AttendanceStatus.ABSENT);
  }

  private Record conclude() {
    ItemId item = new ItemId(form.text(MeetingBefore.ITEM));
    ItemOutcome outcome = form.one("outcome", ItemOutcome.class);
    String text = form.orNull("text");
    return switch (outcome) {
      case TABLED -> new TableAgendaItem(meetingId(), item, null, form.text(REASON), text);
      case WITHDRAWN -> new WithdrawAgendaItem(meetingId(), item, null, form.text(REASON), text);
      case INFORMED, DISCUSSED, DECIDED, NOTHING_TO_REPORT ->
          new ConcludeAgendaItem(meetingId(), item, outcome, text);
    };
  }

  /** The time given; else now, or when something last happened at a meeting of another day. */
  private LocalTime time() {
    LocalTime given = form.timeOrNull("at");
    if (given != null) {
      return given;
    }
    LocalTime last =
        Stream.concat(
                Stream.ofNullable(agenda.session().openedAt()),
                agenda.session().comings().stream().map(ComingShown::at))
            .reduce((one, other) -> one.isAfter(other) ? one : other)
            .orElse(LocalTime.MIN);
    LocalTime clock = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    boolean today = now.toLocalDate().equals(agenda.meeting().date());
    return today && clock.isAfter(last) ? clock : last;
  }

  private static PersonId person(String id) {
    return new PersonId(id);
  }

  private MeetingId meetingId() {
    return new MeetingId(agenda.meeting().id());
  }
}
