package se.samverkan.meetings.meeting;

import java.util.List;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Refusal;

/** The persons who adjust minutes: at least one, each of them once. */
final class Adjusters {

  private Adjusters() {}

  static List<PersonId> checked(String field, List<PersonId> personIds) {
    if (personIds.isEmpty()) {
      throw new Refusal(
          MeetingsRefusal.ADJUSTERS_MISSING, field, "Minutes are adjusted by somebody.");
    }
    return personIds.stream().distinct().toList();
  }

  static List<String> values(List<PersonId> personIds) {
    return personIds.stream().map(PersonId::value).toList();
  }
}
