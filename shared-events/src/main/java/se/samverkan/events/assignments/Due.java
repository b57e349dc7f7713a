package se.samverkan.events.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment is to be reported: a date, a meeting with the date it had when the due was
 * set, or a period in words with the last day it covers where that is known.
 */
public record Due(
    DueKind kind, @Nullable LocalDate date, @Nullable String meetingId, @Nullable String period) {}
