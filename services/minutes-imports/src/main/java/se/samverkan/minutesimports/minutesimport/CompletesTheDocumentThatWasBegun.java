package se.samverkan.minutesimports.minutesimport;

import se.samverkan.minutesimports.MinutesImportsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record CompletesTheDocumentThatWasBegun(String begun, String completed) implements Rule {

  @Override
  public boolean holds() {
    return begun.equals(completed);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MinutesImportsRefusal.IMPORT_OF_ANOTHER_DOCUMENT_BEGUN,
        "sha256",
        "Another version of these minutes is being imported; import this one again.");
  }
}
