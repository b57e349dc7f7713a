package se.samverkan.annualreports.answers;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.AssignmentFacts.Closing;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;

/**
 * Reads an assignment as it is stored. Spring Data's converter does the same, but takes most of the
 * time of a report over 20,000 assignments.
 */
final class AssignmentDocument {

  private AssignmentDocument() {}

  static AssignmentFacts read(Document stored) {
    return new AssignmentFacts(
        stored.getString("_id"),
        stored.getString("bodyId"),
        stored.getString("meetingId"),
        stored.getString("itemId"),
        stored.getString("itemNumber"),
        stored.getString("task"),
        list(stored, "assignees").stream().map(AssignmentDocument::assignee).toList(),
        due(stored.get("due", Document.class)),
        LocalDate.parse(stored.getString("givenOn")),
        closing(stored.get("closing", Document.class)),
        list(stored, "corrections").stream().map(AssignmentDocument::correction).toList(),
        source(stored.get("source", Document.class)));
  }

  private static Assignee assignee(Document stored) {
    return new Assignee(
        AssigneeKind.valueOf(stored.getString("kind")), stored.getString("reference"));
  }

  private static @Nullable Due due(@Nullable Document stored) {
    return stored == null
        ? null
        : new Due(
            DueKind.valueOf(stored.getString("kind")),
            date(stored.getString("date")),
            stored.getString("meetingId"),
            stored.getString("period"));
  }

  private static @Nullable Closing closing(@Nullable Document stored) {
    return stored == null
        ? null
        : new Closing(LocalDate.parse(stored.getString("on")), stored.getBoolean("dropped", false));
  }

  private static Correction correction(Document stored) {
    return new Correction(
        stored.getLong("position"),
        stored.get("recordedAt", Date.class).toInstant(),
        stored.getString("reason"));
  }

  private static Source source(Document stored) {
    return new Source(
        stored.getString("actor"), stored.getString("sourceFile"), stored.getInteger("sourceLine"));
  }

  private static @Nullable LocalDate date(@Nullable String stored) {
    return stored == null ? null : LocalDate.parse(stored);
  }

  private static List<Document> list(Document stored, String field) {
    return stored.getList(field, Document.class, List.of());
  }
}
