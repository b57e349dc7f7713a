package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said when a focus area was followed up. */
public record Said(LocalDate on, @Nullable String meetingId, String text) {}
