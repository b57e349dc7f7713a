package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.Presiding;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;

/** The meeting that the tests are about, and what has happened to it. */
final class Given {

  static final MeetingId MEETING = MeetingId.derived("Norrvikens ledningsgrupp", "2024-11-08");
  static final BodyId GROUP = BodyId.derived("Norrvikens ledningsgrupp");
  static final BodyId COMMITTEE = BodyId.derived("Norrvikens samarbetskommitté");
  static final OrganisationId EKEBY = OrganisationId.derived("Ekeby");
  static final PersonId ANNA = PersonId.derived("Anna Ek");
  static final PersonId BO = PersonId.derived("Bo Lind");
  static final PersonId CARIN = PersonId.derived("Carin Berg");
  static final ItemId BUDGET = ItemId.derived("budget");
  static final ItemId REPORTS = ItemId.derived("reports");

  static final LocalDate FRIDAY = LocalDate.of(2024, 11, 8);
  static final LocalDate NEXT_FRIDAY = LocalDate.of(2024, 11, 15);
  static final LocalTime HALF_PAST_EIGHT = LocalTime.of(8, 30);
  static final LocalTime ELEVEN = LocalTime.of(11, 0);
  static final String TOWN_HALL = "Ekeby kommunhus";
  static final String REASON = "rättad skrivning";

  static final MeetingPlanned PLANNED =
      new MeetingPlanned(
          MEETING.value(), GROUP.value(), FRIDAY, HALF_PAST_EIGHT, ELEVEN, TOWN_HALL, "prel.");
  static final MeetingCalled CALLED =
      new MeetingCalled(
          MEETING.value(),
          GROUP.value(),
          "5",
          FRIDAY,
          HALF_PAST_EIGHT,
          ELEVEN,
          TOWN_HALL,
          MeetingForm.HYBRID);
  static final MeetingMoved MOVED =
      new MeetingMoved(
          MEETING.value(),
          GROUP.value(),
          FRIDAY,
          NEXT_FRIDAY,
          HALF_PAST_EIGHT,
          ELEVEN,
          TOWN_HALL,
          "krock");
  static final MeetingCancelled CANCELLED =
      new MeetingCancelled(MEETING.value(), GROUP.value(), FRIDAY, null, "inga ärenden");
  static final MeetingHeld HELD =
      new MeetingHeld(
          MEETING.value(),
          GROUP.value(),
          FRIDAY,
          HALF_PAST_EIGHT,
          ELEVEN,
          TOWN_HALL,
          List.of(new Presiding(ANNA.value(), List.of())),
          BO.value());
  static final MeetingOpened OPENED =
      new MeetingOpened(
          MEETING.value(), GROUP.value(), FRIDAY, HALF_PAST_EIGHT, ANNA.value(), BO.value());
  static final AttendeeArrived ANNA_ARRIVED =
      new AttendeeArrived(
          MEETING.value(),
          ANNA.value(),
          EKEBY.value(),
          AttendanceCapacity.MEMBER,
          null,
          false,
          HALF_PAST_EIGHT,
          null);
  static final MeetingClosed CLOSED =
      new MeetingClosed(MEETING.value(), GROUP.value(), FRIDAY, ELEVEN);
  static final AttendanceRecorded ANNA_PRESENT =
      new AttendanceRecorded(
          MEETING.value(),
          new Attendance(
              ANNA.value(),
              EKEBY.value(),
              AttendanceStatus.PRESENT,
              AttendanceCapacity.MEMBER,
              null,
              false,
              List.of(),
              null,
              null));
  static final AgendaItemAdded BUDGET_ADDED =
      new AgendaItemAdded(MEETING.value(), BUDGET.value(), "§ 5", "Budget", List.of("Avgifter"));
  static final AgendaItemConcluded BUDGET_DECIDED =
      new AgendaItemConcluded(
          MEETING.value(), BUDGET.value(), ItemOutcome.DECIDED, "Budgeten gicks igenom.");
  static final AdjustersElected ELECTED =
      new AdjustersElected(MEETING.value(), List.of(BO.value(), CARIN.value()));
  static final MinutesAdjusted ADJUSTED =
      new MinutesAdjusted(MEETING.value(), List.of(BO.value(), CARIN.value()), NEXT_FRIDAY);

  static final AgendaOpened AGENDA_OPENED =
      new AgendaOpened(MEETING.value(), GROUP.value(), FRIDAY, true);
  static final MinutesDrafted DRAFTED =
      new MinutesDrafted(
          MEETING.value(),
          1,
          "Ledningsgruppen beslutar.",
          ContentHash.of("Ledningsgruppen beslutar."),
          FRIDAY,
          null);
  static final MinutesLocked LOCKED =
      new MinutesLocked(MEETING.value(), 1, DRAFTED.contentSha256(), NEXT_FRIDAY);

  private Given() {}

  static FixtureConfiguration<Meeting> meeting() {
    return new AggregateTestFixture<>(Meeting.class);
  }

  /** Attendance of a person who represents Ekeby for the whole meeting on site. */
  static Participation participation(PersonId personId, AttendanceStatus status) {
    return participation(personId, status, null);
  }

  static Participation participation(
      PersonId personId, AttendanceStatus status, @Nullable String role) {
    return new Participation(
        personId, EKEBY, status, AttendanceCapacity.MEMBER, role, false, List.of(), null, null);
  }
}
