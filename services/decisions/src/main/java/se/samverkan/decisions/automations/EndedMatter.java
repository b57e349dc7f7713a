package se.samverkan.decisions.automations;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a matter is no longer followed.
 *
 * @param intoMatterId the matter that it became a part of; null when it was closed or withdrawn
 */
@Document("automationEndedMatter")
public record EndedMatter(String id, @Nullable String intoMatterId) {}
