package se.samverkan.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and why an assignment was dropped, and by which decision if by one. */
public record Dropped(LocalDate on, @Nullable String decisionId, String reason) {}
