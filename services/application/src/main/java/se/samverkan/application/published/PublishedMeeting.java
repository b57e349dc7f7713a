package se.samverkan.application.published;

import java.time.LocalDate;

/**
 * A meeting whose minutes have been published.
 *
 * @param body its name
 */
public record PublishedMeeting(
    String meetingId, String body, LocalDate date, LocalDate publishedOn) {}
