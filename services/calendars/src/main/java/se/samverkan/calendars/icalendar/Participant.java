package se.samverkan.calendars.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Who arranges a meeting or is to come to it. There are no contact details, so the calendar address
 * is a name and not a way to reach anyone.
 *
 * @param id the typed id that the address is derived from
 */
public record Participant(String id, String name, Role role) {

  /** How someone takes part. */
  public enum Role {
    ORGANIZER(""),
    REPRESENTATIVE("CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"),
    SUBSTITUTE("CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;"),
    GUEST("CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;"),
    GUEST_ORGANISATION("CUTYPE=GROUP;ROLE=OPT-PARTICIPANT;");

    private final String parameters;

    Role(String parameters) {
      this.parameters = parameters;
    }
  }

  String line() {
    String address = "CN=" + Texts.parameter(name) + ":" + address();
    return role == Role.ORGANIZER
        ? "ORGANIZER;" + address
        : "ATTENDEE;" + role.parameters + "PARTSTAT=NEEDS-ACTION;RSVP=FALSE;" + address;
  }

  private String address() {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }
}
