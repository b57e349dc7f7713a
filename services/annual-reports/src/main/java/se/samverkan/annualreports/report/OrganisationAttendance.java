package se.samverkan.annualreports.report;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;

/**
 * How an organisation took part in the meetings held in the year. It counts once per meeting,
 * however many stood for it; guests and staff do not count.
 *
 * @param present on site at so many meetings
 * @param remote only from elsewhere at so many meetings
 */
public record OrganisationAttendance(
    Named organisation,
    int present,
    int remote,
    int absent,
    int notRecorded,
    List<AtMeeting> meetings) {

  /**
   * One meeting.
   *
   * @param persons so many stood for it
   */
  public record AtMeeting(String meetingId, LocalDate date, Presence presence, int persons) {}

  static List<OrganisationAttendance> of(YearFacts year) {
    Map<String, List<AtMeeting>> perOrganisation = new HashMap<>();
    for (MeetingFacts meeting : year.heldMeetings()) {
      at(meeting, year.facts().body())
          .forEach(
              (organisation, presence) ->
                  perOrganisation
                      .computeIfAbsent(organisation, o -> new ArrayList<>())
                      .add(presence));
    }
    Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
    return perOrganisation.entrySet().stream()
        .map(entry -> of(year.named(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparing((OrganisationAttendance a) -> a.organisation().name(), swedish)
                .thenComparing(a -> a.organisation().id()))
        .toList();
  }

  private static OrganisationAttendance of(Named organisation, List<AtMeeting> meetings) {
    return new OrganisationAttendance(
        organisation,
        count(meetings, Presence.PRESENT),
        count(meetings, Presence.REMOTE),
        count(meetings, Presence.ABSENT),
        count(meetings, Presence.NOT_RECORDED),
        List.copyOf(meetings));
  }

  private static int count(List<AtMeeting> meetings, Presence presence) {
    return (int) meetings.stream().filter(meeting -> meeting.presence() == presence).count();
  }

  private static Map<String, AtMeeting> at(MeetingFacts meeting, BodyFacts body) {
    LocalDate date = meeting.sitting().date();
    Map<String, AtMeeting> found = new HashMap<>();
    body.members().stream()
        .filter(member -> member.covers(date))
        .forEach(
            member ->
                found.put(
                    member.organisationId(),
                    new AtMeeting(meeting.id(), date, Presence.NOT_RECORDED, 0)));
    for (Attendance attendance : meeting.attendance()) {
      if (attendance.capacity() == AttendanceCapacity.MEMBER
          || attendance.capacity() == AttendanceCapacity.SUBSTITUTE) {
        Optional.ofNullable(attendance.organisationId())
            .or(() -> body.organisationOf(attendance.personId(), date))
            .ifPresent(
                organisation ->
                    found.merge(
                        organisation, one(meeting, attendance), OrganisationAttendance::together));
      }
    }
    return found;
  }

  private static AtMeeting one(MeetingFacts meeting, Attendance attendance) {
    Presence presence =
        attendance.status() == AttendanceStatus.ABSENT
            ? Presence.ABSENT
            : attendance.remote() ? Presence.REMOTE : Presence.PRESENT;
    return new AtMeeting(
        meeting.id(), meeting.sitting().date(), presence, presence == Presence.ABSENT ? 0 : 1);
  }

  private static AtMeeting together(AtMeeting one, AtMeeting other) {
    return new AtMeeting(
        one.meetingId(),
        one.date(),
        one.presence().compareTo(other.presence()) <= 0 ? one.presence() : other.presence(),
        one.persons() + other.persons());
  }
}
