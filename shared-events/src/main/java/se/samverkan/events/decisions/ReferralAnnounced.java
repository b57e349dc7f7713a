package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A referral is said to come. */
@EventType(name = "decisions.ReferralAnnounced", revision = 1)
public record ReferralAnnounced(
    String referralId,
    String bodyId,
    @Nullable String matterId,
    String sender,
    @Nullable String senderOrganisationId,
    String title,
    @Nullable LocalDate expectedOn,
    LocalDate announcedOn)
    implements ReferralEvent, GivesName {
  @Override
  public String namedId() {
    return referralId;
  }

  @Override
  public String name() {
    return title;
  }
}
