package se.samverkan.events.meetings;

import java.util.List;

/**
 * Who chaired a meeting and, where the chair changed during it, for which item numbers; an empty
 * list means all of them.
 */
public record Presiding(String personId, List<String> itemNumbers) {
  public Presiding {
    itemNumbers = List.copyOf(itemNumbers);
  }
}
