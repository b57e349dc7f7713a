package se.samverkan.assignments.automations;

import se.samverkan.platform.audit.Provenance;

/** What old minutes say of the past happened already, with all that came of it. */
final class Imported {

  private Imported() {}

  static boolean is(Provenance provenance) {
    return provenance.means().equals("import");
  }
}
