package se.samverkan.agendas.meetings;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Cancellation;
import se.samverkan.agendas.agenda.Recorded;

/** Why, and by which decision, a meeting does not take place. */
public record CancellationShown(@Nullable Named decision, String reason, Recorded recorded) {

  static @Nullable CancellationShown orNull(
      @Nullable Cancellation cancellation, Map<String, String> names) {
    return cancellation == null
        ? null
        : new CancellationShown(
            Named.orNull(cancellation.decisionId(), names),
            cancellation.reason(),
            cancellation.recorded());
  }
}
