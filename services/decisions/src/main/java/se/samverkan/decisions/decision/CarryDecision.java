package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** State that what was asked between meetings is decided. */
public record CarryDecision(@TargetAggregateIdentifier DecisionId decisionId, LocalDate carriedOn)
    implements DecisionCommand {}
