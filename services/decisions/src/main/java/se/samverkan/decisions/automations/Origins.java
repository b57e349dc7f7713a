package se.samverkan.decisions.automations;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;

/** What the origin of an item says. */
final class Origins {

  private Origins() {}

  /** The matter that the item takes up, or that it was put forward in. */
  static @Nullable String matterOf(AgendaItemOriginRecorded item) {
    return item.matterId() == null ? item.origin().matterId() : item.matterId();
  }
}
