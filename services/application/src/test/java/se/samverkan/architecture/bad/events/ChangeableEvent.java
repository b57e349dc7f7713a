package se.samverkan.architecture.bad.events;

import se.samverkan.events.EventType;

/** Was something else when it was recorded. */
@EventType(name = "bad.ChangeableEvent", revision = 1)
public final class ChangeableEvent {

  String changeable = "";
}
