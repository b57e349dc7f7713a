package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was asked of the members or from outside in a matter: positions or a referral, whose id it
 * has.
 *
 * @param on when it was asked, announced or received
 * @param endedOn when it was closed, answered or declined
 */
@Document("matterQuestions")
public record MatterQuestion(
    String id,
    @Indexed @Nullable String matterId,
    Kind kind,
    String bodyId,
    String title,
    LocalDate on,
    @Nullable LocalDate endedOn) {

  /** Who was asked. */
  public enum Kind {
    POSITIONS,
    REFERRAL
  }

  MatterQuestion ended(LocalDate day) {
    return new MatterQuestion(id, matterId, kind, bodyId, title, on, day);
  }
}
