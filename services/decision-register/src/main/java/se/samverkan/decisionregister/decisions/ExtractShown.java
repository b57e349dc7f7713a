package se.samverkan.decisionregister.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;

/**
 * What an extract is worth that somebody holds in their hand.
 *
 * @param sha256 of its bytes
 * @param decidedOn when the decision was made that it tells of
 * @param issuedOn when it was signed off
 * @param recordedAt the moment of that
 * @param actor who signed it off, by account
 * @param role in which role
 * @param eventsSha256 of the recorded events that it tells
 * @param changedAt when something that the extract does not tell was recorded of the decision
 *     first; null while it tells everything
 */
public record ExtractShown(
    String sha256,
    String decisionId,
    Named body,
    @Nullable String number,
    LocalDate decidedOn,
    LocalDate issuedOn,
    Instant recordedAt,
    String actor,
    String role,
    String eventsSha256,
    @Nullable Instant changedAt) {}
