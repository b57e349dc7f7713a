package se.samverkan.calendars.icalendar;

import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** What whoever gets the file is to do with it (RFC 5546, 1.4). */
public enum Method {
  /** To be shown, in a feed. */
  PUBLISH(ImmutableMethod.PUBLISH),
  /** An invitation, or with a higher sequence a change of one. */
  REQUEST(ImmutableMethod.REQUEST),
  /** The meeting does not take place. */
  CANCEL(ImmutableMethod.CANCEL);

  private final net.fortuna.ical4j.model.property.Method property;

  Method(net.fortuna.ical4j.model.property.Method property) {
    this.property = property;
  }

  net.fortuna.ical4j.model.property.Method property() {
    return property;
  }
}
