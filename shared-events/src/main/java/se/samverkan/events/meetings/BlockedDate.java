package se.samverkan.events.meetings;

import java.time.LocalDate;

/** A date on which nobody is to meet, and why. */
public record BlockedDate(LocalDate date, String reason) {}
