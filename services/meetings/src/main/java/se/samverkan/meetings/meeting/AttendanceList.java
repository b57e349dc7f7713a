package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Rule;

/** Who took part in a meeting, each person once, by person id. */
record AttendanceList(Map<String, Recorded<Attendance>> entries, Set<String> struck) {

  static final AttendanceList EMPTY = new AttendanceList(Map.of(), Set.of());

  AttendanceList {
    entries = Map.copyOf(entries);
    struck = Set.copyOf(struck);
  }

  @Nullable MeetingEvent record(RecordAttendance command, Course course, Minutes minutes) {
    Recorded<Attendance> entry = entries.get(command.participation().personId().value());
    if (Recorded.says(entry, command.participation().attendance())) {
      return null;
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new MinutesAreNotAdjusted(minutes),
        new NothingElseIsRecorded(
            entry,
            MeetingsRefusal.ATTENDANCE_RECORDED_WITH_OTHER_CONTENT,
            "personId",
            "CorrectAttendance"),
        new LocalTimeExists(course.date(), command.participation().from(), "participation.from"),
        new LocalTimeExists(course.date(), command.participation().to(), "participation.to"));
    return command.event();
  }

  AttendanceList recorded(Attendance attendance) {
    return with(attendance.personId(), Recorded.of(attendance));
  }

  @Nullable MeetingEvent correct(CorrectAttendance command, Minutes minutes) {
    Recorded<Attendance> entry = entries.get(command.participation().personId().value());
    if (Recorded.holds(entry, command.participation().attendance())) {
      return null;
    }
    Rule.require(
        new SomethingIsRecorded(entry, minutes, MeetingsRefusal.ATTENDANCE_UNKNOWN, "personId"));
    return command.event();
  }

  AttendanceList corrected(Attendance attendance) {
    String personId = attendance.personId();
    return with(personId, Recorded.corrected(entries.get(personId), attendance));
  }

  @Nullable MeetingEvent strike(StrikeAttendance command) {
    String personId = command.personId().value();
    if (!entries.containsKey(personId) && struck.contains(personId)) {
      return null;
    }
    Rule.require(new PersonIsOnTheList(this, command.personId()));
    return command.event();
  }

  AttendanceList struck(String personId) {
    Map<String, Recorded<Attendance>> rest = new HashMap<>(entries);
    rest.remove(personId);
    Set<String> all = new HashSet<>(struck);
    all.add(personId);
    return new AttendanceList(rest, all);
  }

  private AttendanceList with(String personId, Recorded<Attendance> entry) {
    Map<String, Recorded<Attendance>> all = new HashMap<>(entries);
    all.put(personId, entry);
    return new AttendanceList(all, struck);
  }
}
