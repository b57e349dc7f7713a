package se.samverkan.calendars;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of calendars and nothing else. */
@SpringBootApplication
class CalendarsTestApplication {}
