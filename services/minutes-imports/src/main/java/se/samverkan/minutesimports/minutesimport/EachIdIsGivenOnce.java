package se.samverkan.minutesimports.minutesimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.minutesimports.MinutesImportsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record EachIdIsGivenOnce(List<DraftEntry> entries) implements Rule {

  @Override
  public boolean holds() {
    Set<EntryKey> given = new HashSet<>();
    for (DraftEntry entry : entries) {
      String id = entry.naturalId();
      if (id != null && !given.add(new EntryKey(entry.kind(), id))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MinutesImportsRefusal.ENTRY_ID_GIVEN_TWICE,
        "entries",
        "Two entries of one kind have the same id.");
  }
}
