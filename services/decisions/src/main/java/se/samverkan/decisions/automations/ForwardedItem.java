package se.samverkan.decisions.automations;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An item that takes up what another body decided and passed on.
 *
 * @param decisionId the decision of the other body
 */
@Document("automationForwardedItem")
public record ForwardedItem(String id, String decisionId) {}
