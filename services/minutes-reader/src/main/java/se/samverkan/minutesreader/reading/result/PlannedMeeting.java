package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of a meeting plan; body and note in the document's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedMeeting(
    @Nullable String body, LocalDate date, @Nullable String note, int line) {}
