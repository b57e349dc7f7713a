package se.samverkan.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where an assignment was given, without meeting and item where it was between meetings;
 * without a decision it was undertaken in discussion.
 *
 * @param matterId the matter that one from between meetings belongs to
 */
public record Given(
    LocalDate on,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String itemNumber,
    @Nullable String decisionId,
    @Nullable String matterId) {}
