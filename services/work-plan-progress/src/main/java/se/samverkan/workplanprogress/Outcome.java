package se.samverkan.workplanprogress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a line of the budget had come to on a day, in whole Swedish kronor. */
public record Outcome(int amount, LocalDate asOf, @Nullable String note) {}
