package se.samverkan.application.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.MinutesVersion;

/**
 * A correction of minutes after they were adjusted.
 *
 * @param before what the minutes said until then
 */
public record PublishedCorrection(LocalDate correctedOn, @Nullable String reason, String before) {

  static PublishedCorrection of(MinutesVersion before, MinutesVersion now) {
    return new PublishedCorrection(now.since(), now.reason(), before.content());
  }
}
