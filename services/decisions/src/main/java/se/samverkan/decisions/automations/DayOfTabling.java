package se.samverkan.decisions.automations;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;

/** The day of a meeting at which matters are tabled; its id is that of the meeting. */
@Document("automationDayOfTabling")
public record DayOfTabling(String id, LocalDate date) {}
