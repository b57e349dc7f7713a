package se.samverkan.events.decisions;

import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A matter has another title. */
@EventType(name = "decisions.MatterRenamed", revision = 1)
public record MatterRenamed(String matterId, String previousTitle, String title, String reason)
    implements MatterEvent, GivesName {
  @Override
  public String namedId() {
    return matterId;
  }

  @Override
  public String name() {
    return title;
  }
}
