package se.samverkan.agendas.meetings;

import java.util.List;
import se.samverkan.agendas.Named;

/**
 * Who chaired a meeting.
 *
 * @param items the numbers of the items; empty when all
 */
public record Chair(Named person, List<String> items) {
  public Chair {
    items = List.copyOf(items);
  }
}
