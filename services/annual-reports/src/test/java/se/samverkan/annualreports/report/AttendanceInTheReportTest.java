package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.annualreports.report.Year2024.BODY;
import static se.samverkan.annualreports.report.Year2024.held;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.MeetingCancelled;

@NullMarked
class AttendanceInTheReportTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate YEARS_AGO = LocalDate.of(2020, 1, 1);
  private static final String ALMBY = "organisation_alm";
  private static final String ANGSBY = "organisation_ang";
  private static final String ZEDBY = "organisation_zed";

  private final Year2024 year = new Year2024().after(held("meeting_1", MARCH_1));

  @Test
  void anOrganisationWithSeveralPersonsCountsOncePerMeeting() {
    year.after(
        present("person_1", ALMBY, true),
        present("person_2", ALMBY, false),
        absent("person_3", ALMBY));
    assertThat(year.report().attendance())
        .containsExactly(
            new OrganisationAttendance(
                new Named(ALMBY, "Almby"),
                1,
                0,
                0,
                0,
                List.of(
                    new OrganisationAttendance.AtMeeting(
                        "meeting_1", MARCH_1, Presence.PRESENT, 2))));
  }

  @Test
  void totalsAreGivenPerOrganisationInSwedishOrder() {
    year.after(
        held("meeting_2", MARCH_1.plusDays(30)),
        new MemberAdmitted(BODY, ANGSBY, YEARS_AGO),
        present("person_1", ALMBY, true),
        absent("person_9", ZEDBY),
        new AttendanceRecorded(
            "meeting_2",
            attendance(
                "person_9",
                ZEDBY,
                AttendanceStatus.PRESENT,
                AttendanceCapacity.SUBSTITUTE,
                false)));
    assertThat(year.report().attendance())
        .extracting(
            a -> a.organisation().name(),
            OrganisationAttendance::present,
            OrganisationAttendance::remote,
            OrganisationAttendance::absent,
            OrganisationAttendance::notRecorded)
        .containsExactly(
            tuple("Almby", 0, 1, 0, 0), tuple("Zedby", 1, 0, 1, 0), tuple("Ängsby", 0, 0, 0, 2));
  }

  @Test
  void guestsAndStaffStandWithTheMeetingAndCountForNoOrganisation() {
    year.after(
        new AttendanceRecorded(
            "meeting_1",
            attendance(
                "person_anna", ALMBY, AttendanceStatus.PRESENT, AttendanceCapacity.GUEST, false)));
    AnnualReport report = year.report();
    assertThat(report.attendance()).isEmpty();
    assertThat(report.meetings().list().getFirst().guests())
        .containsExactly(
            new MeetingsOfYear.Participant(
                new Named("person_anna", "Anna"), new Named(ALMBY, "Almby"), false));
  }

  @Test
  void withoutAnOrganisationInTheAttendanceTheTermSaysIt() {
    year.after(
        new RepresentativeAppointed(BODY, "person_1", ZEDBY, YEARS_AGO),
        present("person_1", null, false));
    assertThat(year.report().attendance())
        .extracting(a -> a.organisation().id())
        .containsExactly(ZEDBY);
  }

  @Test
  void correctionsAndStrikesCount() {
    year.after(
        present("person_1", ALMBY, false),
        present("person_2", ZEDBY, false),
        new AttendanceCorrected(
            "meeting_1",
            attendance(
                "person_1", ANGSBY, AttendanceStatus.PRESENT, AttendanceCapacity.MEMBER, false),
            "fel kommun"),
        new AttendanceStruck("meeting_1", "person_2", "var inte där"));
    assertThat(year.report().attendance())
        .extracting(a -> a.organisation().id())
        .containsExactly(ANGSBY);
  }

  @Test
  void aCancelledMeetingIsNamedAndHasNoAttendance() {
    year.after(
        new MemberAdmitted(BODY, ANGSBY, YEARS_AGO),
        new MeetingCancelled("meeting_2", BODY, MARCH_1.plusDays(30), null, "få ärenden"));
    AnnualReport report = year.report();
    assertThat(report.meetings().held()).isEqualTo(1);
    assertThat(report.meetings().cancelled()).isEqualTo(1);
    assertThat(report.meetings().list().getLast().cancelledBecause()).isEqualTo("få ärenden");
    assertThat(report.attendance().getFirst().meetings()).hasSize(1);
  }

  private static AttendanceRecorded present(
      String person, @Nullable String organisation, boolean remote) {
    return new AttendanceRecorded(
        "meeting_1",
        attendance(
            person, organisation, AttendanceStatus.PRESENT, AttendanceCapacity.MEMBER, remote));
  }

  private static AttendanceRecorded absent(String person, String organisation) {
    return new AttendanceRecorded(
        "meeting_1",
        attendance(
            person, organisation, AttendanceStatus.ABSENT, AttendanceCapacity.MEMBER, false));
  }

  private static Attendance attendance(
      String person,
      @Nullable String organisation,
      AttendanceStatus status,
      AttendanceCapacity capacity,
      boolean remote) {
    return new Attendance(
        person, organisation, status, capacity, null, remote, List.of(), null, null);
  }
}
