package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.DecisionCirculated;

/**
 * A decision that a body is asked for between its meetings; its id is that of the decision.
 *
 * @param silent those asked that have not answered
 * @param open until it is carried or falls
 */
@Document("decisionCirculations")
public record AskedBetweenMeetings(
    String id,
    String bodyId,
    String text,
    LocalDate circulatedOn,
    @Nullable LocalDate answerBy,
    List<String> asked,
    List<String> silent,
    boolean open) {
  public AskedBetweenMeetings {
    asked = List.copyOf(asked);
    silent = List.copyOf(silent);
  }

  static AskedBetweenMeetings of(DecisionCirculated e) {
    List<String> asked = e.asked().stream().map(AskedMember::organisationId).toList();
    return new AskedBetweenMeetings(
        e.decisionId(), e.bodyId(), e.text(), e.circulatedOn(), e.answerBy(), asked, asked, true);
  }

  AskedBetweenMeetings answeredBy(String organisationId) {
    List<String> others = silent.stream().filter(id -> !id.equals(organisationId)).toList();
    return new AskedBetweenMeetings(id, bodyId, text, circulatedOn, answerBy, asked, others, open);
  }

  AskedBetweenMeetings ended() {
    return new AskedBetweenMeetings(id, bodyId, text, circulatedOn, answerBy, asked, silent, false);
  }
}
