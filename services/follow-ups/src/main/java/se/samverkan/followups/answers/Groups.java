package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/** What stages that count assignments in groups have in common. */
final class Groups {

  private static final String COUNT = "count";

  private Groups() {}

  /**
   * The stage that counts.
   *
   * @param alike what those of a group have in common, by name
   */
  static Document of(Document alike) {
    return new Document(
        "$group", new Document("_id", alike).append(COUNT, new Document("$sum", 1)));
  }

  /** One value where the assignment is due before the day, another one where it is not. */
  static Document ifBefore(LocalDate day, Object then, Object otherwise) {
    return new Document(
        "$cond",
        List.of(new Document("$lt", List.of("$due.sortedBy", day.toString())), then, otherwise));
  }

  /** How many are in a group that was found. */
  static int count(Document found) {
    return found.get(COUNT, Number.class).intValue();
  }
}
