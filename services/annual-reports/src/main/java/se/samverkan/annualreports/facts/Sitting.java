package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is or was.
 *
 * @param start local time
 * @param end local time
 */
public record Sitting(
    LocalDate date,
    @Nullable String number,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place) {}
