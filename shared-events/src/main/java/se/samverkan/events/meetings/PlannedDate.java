package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One date of a meeting plan, with the id that the meeting on it has. */
public record PlannedDate(
    String meetingId,
    String bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable MeetingForm form,
    boolean tentative,
    @Nullable String note) {}
