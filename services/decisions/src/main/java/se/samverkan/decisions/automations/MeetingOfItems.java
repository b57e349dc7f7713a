package se.samverkan.decisions.automations;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;

/** A meeting whose items take up matters. */
@Document("automationMeetingOfItems")
public record MeetingOfItems(String id, String bodyId, LocalDate date) {}
