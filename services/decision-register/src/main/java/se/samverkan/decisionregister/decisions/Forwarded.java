package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.PassedOn;
import se.samverkan.events.decisions.ForwardKind;

/**
 * A decision that went to another body.
 *
 * @param replies what that answered, the last answer last
 * @param open until it has answered by something else than to put it off
 * @param late whether it is open after the day by which an answer was wanted
 */
public record Forwarded(
    String decisionId,
    Named from,
    Named to,
    ForwardKind kind,
    String title,
    String text,
    LocalDate on,
    @Nullable LocalDate answerWantedBy,
    List<ProceedingsShown.Reply> replies,
    boolean open,
    boolean late) {
  public Forwarded {
    replies = List.copyOf(replies);
  }

  static Forwarded of(PassedOn passed, LocalDate today, Map<String, String> names) {
    LocalDate wanted = passed.answerWantedBy();
    return new Forwarded(
        passed.decisionId(),
        Named.of(passed.bodyId(), names),
        Named.of(passed.toBodyId(), names),
        passed.kind(),
        passed.title(),
        passed.text(),
        passed.forwardedOn(),
        wanted,
        passed.answers().stream().map(ProceedingsShown.Reply::of).toList(),
        passed.open(),
        passed.open() && wanted != null && today.isAfter(wanted));
  }

  /** The ids whose names are needed to show it. */
  static Stream<String> ids(PassedOn passed) {
    return Stream.of(passed.bodyId(), passed.toBodyId());
  }
}
