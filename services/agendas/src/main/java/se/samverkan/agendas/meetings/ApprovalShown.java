package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.Map;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.MinutesApproval;

/** Who approved the minutes with which content, and when. */
public record ApprovalShown(Named adjuster, String contentSha256, LocalDate approvedOn) {

  static ApprovalShown of(MinutesApproval approval, Map<String, String> names) {
    return new ApprovalShown(
        Named.of(approval.adjusterId(), names), approval.contentSha256(), approval.approvedOn());
  }
}
