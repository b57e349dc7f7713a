package se.samverkan.minutesimports.minutesimport;

import se.samverkan.minutesimports.MinutesImportsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ImportIsOfTheMeeting(ImportId importId, String meetingId) implements Rule {

  @Override
  public boolean holds() {
    return importId.equals(ImportId.ofMeeting(meetingId));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MinutesImportsRefusal.IMPORT_OF_ANOTHER_MEETING,
        "importId",
        "The import has the id that follows from its meeting.");
  }
}
