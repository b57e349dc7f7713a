package se.samverkan.minutesreader.reading.dates;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day or a span of them, and where in the text it stands. */
public record TimeSpan(@Nullable LocalTime from, @Nullable LocalTime to, int start, int end) {}
