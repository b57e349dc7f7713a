package se.samverkan.calendars;

import org.springframework.data.mongodb.core.mapping.Document;

/** Someone who may have a calendar. */
@Document("calendar-persons")
public record CalendarPerson(String id) {}
