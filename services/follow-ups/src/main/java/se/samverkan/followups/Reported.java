package se.samverkan.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When, where and how an assignment was reported back. */
public record Reported(
    LocalDate on, @Nullable String meetingId, @Nullable String itemId, @Nullable String note) {}
