package se.samverkan.agendas.agenda;

import java.time.LocalDate;

/** An adjuster approved the minutes with exactly this content. */
public record MinutesApproval(
    String adjusterId, String contentSha256, LocalDate approvedOn, Recorded recorded) {

  boolean sameAs(MinutesApproval other) {
    return adjusterId.equals(other.adjusterId) && contentSha256.equals(other.contentSha256);
  }
}
