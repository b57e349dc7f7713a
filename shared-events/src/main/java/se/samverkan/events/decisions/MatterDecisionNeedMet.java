package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** What needed a decision was decided. */
@EventType(name = "decisions.MatterDecisionNeedMet", revision = 1)
public record MatterDecisionNeedMet(
    String matterId, String needId, String decisionId, LocalDate metOn) implements MatterEvent {}
