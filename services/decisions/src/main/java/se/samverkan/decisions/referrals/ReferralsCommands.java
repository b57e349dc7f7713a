package se.samverkan.decisions.referrals;

import static se.samverkan.platform.web.CommandRoute.changes;
import static se.samverkan.platform.web.CommandRoute.creates;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands on referrals are sent to. */
@Component
final class ReferralsCommands implements CommandTable {

  private static final String REFERRAL = "/api/referrals/{referralId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        creates("/api/referrals", AnnounceReferral.class),
        changes(REFERRAL + "/receipt", ReceiveReferral.class),
        changes(REFERRAL + "/answer-due", ChangeReferralAnswerDue.class),
        changes(REFERRAL + "/working-group", AppointReferralWorkingGroup.class),
        changes(REFERRAL + "/steps", PlanReferralStep.class),
        changes(REFERRAL + "/steps/{stepId}/due", MoveReferralStep.class),
        changes(REFERRAL + "/steps/{stepId}/done", DoReferralStep.class),
        changes(REFERRAL + "/members", HandleReferralAsMember.class),
        changes(REFERRAL + "/answer", AnswerReferral.class),
        changes(REFERRAL + "/decline", DeclineReferral.class));
  }
}
