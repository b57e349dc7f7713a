package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.meetings.references.PersonId;

/**
 * An open meeting, and who came and went, by person id in the order of arrival.
 *
 * @param stays at least one per person that arrived
 */
record Session(
    @Nullable MeetingOpened opened, @Nullable MeetingClosed closed, Map<String, List<Stay>> stays) {

  static final Session NONE = new Session(null, null, Map.of());

  Session {
    stays = new LinkedHashMap<>(stays);
  }

  Session with(MeetingOpened event) {
    return new Session(event, closed, stays);
  }

  Session with(MeetingClosed event) {
    return new Session(opened, event, stays);
  }

  Session with(AttendeeArrived event) {
    List<Stay> all = new ArrayList<>(of(event.personId()));
    all.add(new Stay(event, null));
    return with(event.personId(), all);
  }

  Session with(AttendeeLeft event) {
    List<Stay> all = new ArrayList<>(of(event.personId()));
    all.add(new Stay(all.removeLast().arrived(), event));
    return with(event.personId(), all);
  }

  @Nullable Stay lastStay(PersonId personId) {
    List<Stay> all = of(personId.value());
    return all.isEmpty() ? null : all.getLast();
  }

  /** When somebody was last seen to come or go, or the meeting was opened. */
  LocalTime last(MeetingOpened opening) {
    return stays.values().stream()
        .map(all -> all.getLast().last())
        .reduce(opening.at(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private List<Stay> of(String personId) {
    return stays.getOrDefault(personId, List.of());
  }

  private Session with(String personId, List<Stay> all) {
    Map<String, List<Stay>> changed = new LinkedHashMap<>(stays);
    changed.put(personId, List.copyOf(all));
    return new Session(opened, closed, changed);
  }
}
