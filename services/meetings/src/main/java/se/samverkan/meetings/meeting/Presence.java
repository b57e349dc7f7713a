package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;

/**
 * What the stays of one person in a meeting come to: the whole of it, a time of it, or where the
 * person was away for some items, the others.
 */
record Presence(List<Stay> stays, LocalTime opened, LocalTime closed, Agenda agenda) {

  Attendance attendance() {
    AttendeeArrived first = stays.getFirst().arrived();
    AttendeeLeft last = stays.getLast().left();
    AttendeeArrived latest = stays.getLast().arrived();
    return new Attendance(
        latest.personId(),
        latest.organisationId(),
        AttendanceStatus.PRESENT,
        latest.capacity(),
        latest.role(),
        latest.remote(),
        stays.size() > 1 ? itemNumbers() : List.of(),
        first.at().isAfter(opened) ? first.at() : null,
        last != null && last.at().isBefore(closed) ? last.at() : null);
  }

  private List<String> itemNumbers() {
    List<AgendaItemAdded> items = agenda.inOrder();
    List<String> numbers = new ArrayList<>();
    boolean present = stays.getFirst().arrived().itemId() == null;
    for (AgendaItemAdded item : items) {
      for (Stay stay : stays) {
        AttendeeLeft left = stay.left();
        if (left != null && item.itemId().equals(left.itemId())) {
          present = false;
        }
        if (item.itemId().equals(stay.arrived().itemId())) {
          present = true;
        }
      }
      if (present) {
        numbers.add(item.number());
      }
    }
    return numbers.size() == items.size() ? List.of() : numbers;
  }
}
