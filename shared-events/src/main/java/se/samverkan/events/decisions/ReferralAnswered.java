package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The answer to a referral was sent. */
@EventType(name = "decisions.ReferralAnswered", revision = 1)
public record ReferralAnswered(
    String referralId,
    @Nullable String decisionId,
    List<StoredFile> files,
    @Nullable String note,
    LocalDate sentOn)
    implements ReferralEvent {
  public ReferralAnswered {
    files = List.copyOf(files);
  }
}
