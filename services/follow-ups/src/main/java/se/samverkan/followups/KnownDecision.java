package se.samverkan.followups;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/** A decision, as an assignment refers to it. */
@Document("follow-up-decisions")
public record KnownDecision(String id, @Nullable String number, String text) {}
