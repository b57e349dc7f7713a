package se.samverkan.decisions.automations;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;

/** The day of a meeting at which tabled matters return; its id is that of the meeting. */
@Document("automationDayOfReturn")
public record DayOfReturn(String id, LocalDate date) {}
