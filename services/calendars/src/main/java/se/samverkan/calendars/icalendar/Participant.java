package se.samverkan.calendars.icalendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/**
 * Who arranges a meeting or is to come to it. There are no contact details, so the calendar address
 * is a name and not a way to reach anyone.
 *
 * @param id the typed id that the address is derived from
 */
public record Participant(String id, String name, Role role) {

  /** How someone takes part. */
  public enum Role {
    ORGANIZER(CuType.GROUP, net.fortuna.ical4j.model.parameter.Role.CHAIR),
    REPRESENTATIVE(CuType.INDIVIDUAL, net.fortuna.ical4j.model.parameter.Role.REQ_PARTICIPANT),
    SUBSTITUTE(CuType.INDIVIDUAL, net.fortuna.ical4j.model.parameter.Role.OPT_PARTICIPANT),
    GUEST(CuType.INDIVIDUAL, net.fortuna.ical4j.model.parameter.Role.OPT_PARTICIPANT),
    GUEST_ORGANISATION(CuType.GROUP, net.fortuna.ical4j.model.parameter.Role.OPT_PARTICIPANT);

    private final CuType kind;
    private final net.fortuna.ical4j.model.parameter.Role role;

    Role(CuType kind, net.fortuna.ical4j.model.parameter.Role role) {
      this.kind = kind;
      this.role = role;
    }
  }

  Property property() {
    Cn called = new Cn(Texts.parameter(name));
    return role == Role.ORGANIZER
        ? new Organizer(new ParameterList(List.of(called)), address())
        : new Attendee(
            new ParameterList(
                List.of(role.kind, role.role, PartStat.NEEDS_ACTION, Rsvp.FALSE, called)),
            address());
  }

  private URI address() {
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
  }
}
