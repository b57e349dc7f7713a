package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;
import se.samverkan.events.GivesName;

/** A question from outside has come in. */
@EventType(name = "decisions.ReferralReceived", revision = 1)
public record ReferralReceived(
    String referralId,
    String bodyId,
    @Nullable String matterId,
    String sender,
    @Nullable String senderOrganisationId,
    @Nullable String senderReference,
    String title,
    LocalDate receivedOn,
    @Nullable LocalDate answerDue)
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
