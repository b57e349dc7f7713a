package se.samverkan.agendas.agenda;

import org.jspecify.annotations.Nullable;

/** Why, and by which decision, a meeting does not take place. */
public record Cancellation(@Nullable String decisionId, String reason, Recorded recorded) {}
