package se.samverkan.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where an assignment was given; without a decision it was undertaken in discussion. */
public record Given(
    LocalDate on,
    String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String decisionId) {}
