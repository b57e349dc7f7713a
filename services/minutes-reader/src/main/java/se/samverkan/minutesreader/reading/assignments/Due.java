package se.samverkan.minutesreader.reading.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.result.DueKind;

/** Until when, as far as the text says. */
record Due(
    @Nullable LocalDate date,
    @Nullable DueKind kind,
    @Nullable String period,
    @Nullable String body) {

  static final Due OPEN = new Due(null, null, null, null);
}
