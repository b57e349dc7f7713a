package se.samverkan.minutesreader.reading.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where the body meets next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextMeeting(
    LocalDate date,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime start,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime end,
    @Nullable String place,
    int line) {}
