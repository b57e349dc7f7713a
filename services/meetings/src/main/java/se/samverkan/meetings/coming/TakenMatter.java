package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where and when a matter was taken up.
 *
 * @param id of the matter
 */
@Document("matters-taken-up")
public record TakenMatter(String id, List<Taking> takings) {

  public TakenMatter {
    takings = List.copyOf(takings);
  }

  /** Once. */
  public record Taking(String bodyId, LocalDate on) {}

  TakenMatter with(Taking taking) {
    return new TakenMatter(
        id, Stream.concat(takings.stream(), Stream.of(taking)).distinct().toList());
  }

  /** Whether it came up again in the body after a day. */
  boolean after(LocalDate day, String bodyId) {
    return takings.stream()
        .anyMatch(taking -> taking.bodyId().equals(bodyId) && taking.on().isAfter(day));
  }
}
