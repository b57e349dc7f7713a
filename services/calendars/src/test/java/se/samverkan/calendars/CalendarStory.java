package se.samverkan.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;

/** Calendars in memory, and the words in which their tests speak. */
@NullMarked
public final class CalendarStory {

  public static final String BODY = "body_group";
  public static final String MEETING = "meeting_1";
  public static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  public static final Instant RECORDED = Instant.parse("2024-01-10T09:00:00Z");
  public static final Map<String, String> NAMES =
      Map.of(
          BODY,
          "Ledningsgruppen; \"alla\", med åäö",
          "person_anna",
          "Anna Ek",
          "person_bo",
          "Bo \"Bosse\" Al, d.ä.",
          "person_eva",
          "Eva Gäst",
          "organisation_a",
          "Länsstyrelsen");

  final InMemoryDocuments documents = new InMemoryDocuments();
  private final CalendarsReadModel readModel = new CalendarsReadModel();
  private long position;

  /** A body in which Anna sits, and Bo stands in for her. */
  public static CalendarStory ofTheGroup() {
    return new CalendarStory()
        .after(
            new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
            new RepresentativeAppointed(
                BODY, "person_anna", "organisation_n", LocalDate.of(2023, 1, 1)),
            new SubstituteAppointed(
                BODY, "person_bo", "organisation_n", LocalDate.of(2023, 1, 1), null));
  }

  public CalendarStory after(Object... events) {
    for (Object event : events) {
      apply(event, ++position);
    }
    return this;
  }

  void apply(Object event, long at) {
    readModel.apply(
        new RecordedEvent(event, at, RECORDED.plusSeconds(at), RecordedHistory.PROVENANCE),
        documents);
  }

  public CalendarMeeting meeting() {
    return documents.find(CalendarMeeting.class, MEETING).orElseThrow();
  }

  public CalendarBody body() {
    return documents.find(CalendarBody.class, BODY).orElseThrow();
  }

  public static MeetingPlanned planned(@Nullable LocalTime start, @Nullable LocalTime end) {
    return new MeetingPlanned(MEETING, BODY, MARCH_1, start, end, null, null);
  }

  public static MeetingCalled called(@Nullable LocalTime start, @Nullable LocalTime end) {
    return new MeetingCalled(
        MEETING, BODY, "4", MARCH_1, start, end, "Kommunhuset, sal Eken", MeetingForm.ON_SITE);
  }

  public static MeetingMoved moved(LocalDate to, LocalTime start) {
    return new MeetingMoved(MEETING, BODY, MARCH_1, to, start, null, "Eken", "få kan komma");
  }

  public static MeetingCancelled cancelled() {
    return new MeetingCancelled(MEETING, BODY, MARCH_1, null, "för få ärenden");
  }

  public static MeetingPlaceDecided reachedBy(@Nullable String place, @Nullable String link) {
    return new MeetingPlaceDecided(
        MEETING, BODY, null, null, null, place, link, MeetingForm.REMOTE, null);
  }

  public static AgendaItemAdded item(String number, String title) {
    return new AgendaItemAdded(MEETING, "item_" + number, number, title, List.of());
  }

  public static GuestInvited guest(
      @Nullable String personId, @Nullable String organisationId, @Nullable LocalTime from) {
    return new GuestInvited(
        MEETING,
        "guest_" + personId,
        personId,
        organisationId,
        "berättar",
        List.of(),
        from,
        from == null ? null : from.plusHours(1),
        MARCH_1.minusDays(20));
  }

  public static RepresentativeRelieved relieved(LocalDate to) {
    return new RepresentativeRelieved(BODY, "person_anna", "organisation_n", to, true);
  }
}
