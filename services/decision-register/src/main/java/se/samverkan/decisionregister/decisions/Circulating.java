package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.AskedBetweenMeetings;

/**
 * A decision that a body is asked for between its meetings.
 *
 * @param silent those asked that have not answered
 * @param late whether the answers are due and not all there
 */
public record Circulating(
    String decisionId,
    Named body,
    String text,
    LocalDate circulatedOn,
    @Nullable LocalDate answerBy,
    List<Named> asked,
    List<Named> silent,
    boolean late) {
  public Circulating {
    asked = List.copyOf(asked);
    silent = List.copyOf(silent);
  }

  static Circulating of(AskedBetweenMeetings from, LocalDate today, Map<String, String> names) {
    LocalDate answerBy = from.answerBy();
    return new Circulating(
        from.id(),
        Named.of(from.bodyId(), names),
        from.text(),
        from.circulatedOn(),
        answerBy,
        from.asked().stream().map(id -> Named.of(id, names)).toList(),
        from.silent().stream().map(id -> Named.of(id, names)).toList(),
        answerBy != null && today.isAfter(answerBy) && !from.silent().isEmpty());
  }

  /** The ids whose names are needed to show it. */
  static Stream<String> ids(AskedBetweenMeetings from) {
    return Stream.concat(Stream.of(from.bodyId()), from.asked().stream());
  }
}
