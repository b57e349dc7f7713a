package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body no longer meets after a day. */
public record Dissolution(LocalDate to, @Nullable String decisionId, String reason) {}
