package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that is neither over nor cancelled.
 *
 * @param agendaOpen whether its agenda has been opened
 * @param begun whether the meeting has
 * @param lastItems the ids of the standing items that close its agenda
 */
public record ComingMeeting(
    String meetingId, LocalDate date, boolean agendaOpen, boolean begun, List<String> lastItems) {

  public ComingMeeting {
    lastItems = List.copyOf(lastItems);
  }

  static ComingMeeting on(String meetingId, LocalDate date) {
    return new ComingMeeting(meetingId, date, false, false, List.of());
  }

  ComingMeeting movedTo(LocalDate another) {
    return new ComingMeeting(meetingId, another, agendaOpen, begun, lastItems);
  }

  ComingMeeting withAgenda(List<String> closing) {
    return new ComingMeeting(meetingId, date, true, begun, closing);
  }

  ComingMeeting underWay() {
    return new ComingMeeting(meetingId, date, agendaOpen, true, lastItems);
  }
}
