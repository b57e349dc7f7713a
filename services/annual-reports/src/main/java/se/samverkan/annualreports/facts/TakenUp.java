package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a matter was dealt with as an item of a meeting.
 *
 * @param id the ids of matter and item with a slash between them
 */
@Document("annual-report-matters")
@CompoundIndex(def = "{'bodyId': 1}")
public record TakenUp(
    String id,
    String matterId,
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    String title,
    LocalDate takenUpOn) {}
