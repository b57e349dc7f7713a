package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/**
 * An extract that tells the decision and its history was signed off, by whoever recorded this; its
 * bytes are kept under their hash.
 *
 * @param sha256 of the extract's bytes, in lower-case hexadecimal digits
 * @param size of the extract in bytes
 * @param eventsSha256 of the recorded events that it tells, in lower-case hexadecimal digits
 * @param events how many events of the decision there were
 */
@EventType(name = "decisions.DecisionExtractIssued", revision = 1)
public record DecisionExtractIssued(
    String decisionId, String sha256, int size, String eventsSha256, int events, LocalDate issuedOn)
    implements DecisionEvent {}
