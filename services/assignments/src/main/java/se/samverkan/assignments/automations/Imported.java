package se.samverkan.assignments.automations;

import se.samverkan.platform.readmodels.RecordedEvent;

/** What old minutes say of the past happened already, with all that came of it. */
final class Imported {

  private Imported() {}

  static boolean is(RecordedEvent event) {
    return event.provenance().means().equals("import");
  }
}
