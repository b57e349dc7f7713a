package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A matter is followed from now on. */
@EventType(name = "decisions.MatterOpened", revision = 1)
public record MatterOpened(String matterId, String bodyId, String title, LocalDate openedOn)
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
