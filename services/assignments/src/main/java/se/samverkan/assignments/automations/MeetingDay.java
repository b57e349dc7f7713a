package se.samverkan.assignments.automations;

import java.time.LocalDate;

/** A meeting on its date. */
public record MeetingDay(String meetingId, LocalDate date, boolean cancelled) {}
