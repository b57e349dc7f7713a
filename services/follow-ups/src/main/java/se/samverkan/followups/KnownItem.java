package se.samverkan.followups;

import org.springframework.data.mongodb.core.mapping.Document;

/** An agenda item, as an assignment refers to it. */
@Document("follow-up-items")
public record KnownItem(String id, String number, String title) {}
